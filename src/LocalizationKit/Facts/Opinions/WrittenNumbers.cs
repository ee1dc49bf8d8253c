namespace LocalizationKit.Facts.Opinions;

/// <summary>Compares the numbers of translations as they are written.</summary>
internal static class WrittenNumbers
{
    /// <summary>Returns how many numbers a text has in common with others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The others.</param>
    /// <returns>The mean share, 0 to 1; not a number when nobody writes any.</returns>
    public static float Agreement(string text, IEnumerable<string> others)
    {
        var own = Read(text);
        float sum = 0;
        var count = 0;
        foreach (var other in others.Select(Read))
        {
            var all = own.Union(other, StringComparer.Ordinal).Count();
            sum += all == 0 ? 0 : (float)own.Intersect(other, StringComparer.Ordinal).Count() / all;
            count += all == 0 ? 0 : 1;
        }

        return count == 0 ? float.NaN : sum / count;
    }

    private static HashSet<string> Read(string text)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                numbers.Add(text[start..i]);
            }
        }

        return numbers;
    }
}
