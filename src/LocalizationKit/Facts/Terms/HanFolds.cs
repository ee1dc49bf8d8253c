using LocalizationKit.Data;

namespace LocalizationKit.Facts.Terms;

/// <summary>Folds Han characters that are one character in two hands: 氣 and 气, 衞 and 衛.</summary>
internal static class HanFolds
{
    private static readonly char[] Folds = Load();

    /// <summary>Returns the character by which both hands are compared.</summary>
    public static char Fold(char c) => c is >= '\u3400' and <= '\u9FFF' && Folds[c - '\u3400'] is var folded and not '\0' ? folded : c;

    private static char[] Load()
    {
        var folds = new char['\u9FFF' - '\u3400' + 1];
        foreach (var row in EmbeddedData.Rows("han-folds.tsv"))
        {
            for (var i = 0; i < row[0].Length; i++)
            {
                folds[row[0][i] - '\u3400'] = row[1][i];
            }
        }

        return folds;
    }
}
