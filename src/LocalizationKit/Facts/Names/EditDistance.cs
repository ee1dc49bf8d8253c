using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Names;

/// <summary>Counts the slips between two words: a letter wrong, missing, too many, or two letters turned round (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int Longest = 40;

    /// <summary>Counts slips; letter case does not matter.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <returns>The number of slips; the greater length when a word is too long to be a name.</returns>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > Longest || b.Length > Longest)
        {
            return Math.Max(a.Length, b.Length);
        }

        Span<int> older = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }
            }

            last.CopyTo(older);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => CharacterCase.Lower(a) == CharacterCase.Lower(b);
}
