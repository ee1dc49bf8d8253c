namespace LocalizationKit.Facts.Terms;

/// <summary>Holds how every character that stands alone is folded, so that folding a text is one look-up per character. Safe to share.</summary>
/// <remarks>Filled block by block on first use: a text of one script fills a few blocks.</remarks>
internal sealed class FoldTable
{
    /// <summary>Stands for a character whose folding takes normalization or its neighbours.</summary>
    public const char Unsettled = '\uFFFF';

    private const int BlockBits = 8;
    private const int BlockSize = 1 << BlockBits;
    private static readonly FoldTable?[] Tables = new FoldTable?[2 * (int)FoldOptions.Okurigana];

    private readonly char[]?[] _blocks = new char[]?[1 << (16 - BlockBits)];
    private readonly FoldOptions _options;

    private FoldTable(FoldOptions options) => _options = options;

    /// <summary>Returns the table of a way of folding.</summary>
    public static FoldTable Of(FoldOptions options) => Tables[(int)options] ??= new FoldTable(options);

    /// <summary>Folds a character; the letter 0 for one that goes.</summary>
    public char Fold(char c) => (_blocks[c >> BlockBits] ?? Fill(c >> BlockBits))[c & (BlockSize - 1)];

    private char[] Fill(int index)
    {
        var block = new char[BlockSize];
        for (var i = 0; i < BlockSize; i++)
        {
            block[i] = TextFolder.FoldAlone((char)((index << BlockBits) | i), _options);
        }

        return _blocks[index] = block;
    }
}
