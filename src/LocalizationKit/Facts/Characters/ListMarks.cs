using System.Buffers;

namespace LocalizationKit.Facts.Characters;

/// <summary>Counts the lines that begin as an item of a list does: with a bullet, a dash or a number.</summary>
internal static class ListMarks
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•·●○■□◆◇▪▫▸►‣⁃–—・*-★☆※");

    /// <summary>Counts them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number of lines with a mark.</returns>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            count += IsItem(line.TrimStart()) ? 1 : 0;
        }

        return count;
    }

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return false;
        }

        if (Bullets.Contains(line[0]))
        {
            // "-20 °C" and "**new**" are no items.
            return line[0] is not ('-' or '–' or '—' or '*') || char.IsWhiteSpace(line[1]);
        }

        if (line[0] is (>= '①' and <= '⑳') or '(' or '（')
        {
            return line[0] is not ('(' or '（') || (line.Length > 2 && Width.Fold(line[1]) is >= '0' and <= '9' && Width.Fold(line[2]) == ')');
        }

        var digits = 0;
        while (digits < 2 && digits < line.Length && Width.Fold(line[digits]) is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 && digits + 1 < line.Length && (line[digits] is '、' or '．' || (line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1])));
    }
}
