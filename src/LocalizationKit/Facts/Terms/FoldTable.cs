using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds how every character that stands alone is folded, so that folding a text is one look-up per character. Safe to share.</summary>
internal sealed class FoldTable
{
    /// <summary>Stands for a character whose folding takes normalization or its neighbours.</summary>
    public const char Unsettled = '\uFFFF';

    private static readonly FoldTable?[] Tables = new FoldTable?[2 * (int)FoldOptions.Okurigana];

    private readonly CharacterMap _folds;

    private FoldTable(FoldOptions options) => _folds = new CharacterMap(c => TextFolder.FoldAlone(c, options));

    /// <summary>Returns the table of a way of folding.</summary>
    public static FoldTable Of(FoldOptions options) => Tables[(int)options] ??= new FoldTable(options);

    /// <summary>Folds a character; the letter 0 for one that goes.</summary>
    public char Fold(char c) => _folds.Of(c);
}
