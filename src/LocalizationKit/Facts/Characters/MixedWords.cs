using System.Buffers;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds words that mix Latin letters with Cyrillic or Greek ones.</summary>
internal static class MixedWords
{
    private static readonly SearchValues<char> Foreign = SearchValues.Create(string.Concat(Enumerable.Range(0x370, 0x1C0).Select(i => (char)i)));
    private static readonly SearchValues<char> LookAlikes = SearchValues.Create("АВЕЅІЈКМНОРСТХаеіјорсухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ");

    /// <summary>Returns the first such word, and whether its foreign letters look like Latin ones.</summary>
    public static (TextSpan Word, bool IsHidden)? Find(string text)
    {
        var index = text.AsSpan().IndexOfAny(Foreign);
        while (index >= 0)
        {
            int start = index, end = index + 1;
            while (start > 0 && IsWord(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }

            if (IsMixed(text.AsSpan(start, end - start)))
            {
                return (TextSpan.Of(text, start, end - start), AllLookAlike(text.AsSpan(start, end - start)));
            }

            var step = end >= text.Length ? -1 : text.AsSpan(end).IndexOfAny(Foreign);
            index = step < 0 ? -1 : end + step;
        }

        return null;
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        int latin = 0, cyrillic = 0, greekInside = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            latin += c < 0x250 ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u052F' ? 1 : 0;

            // A Greek letter alone before a word is a symbol: μm, Δt, αGPC.
            greekInside += c is >= '\u0370' and <= '\u03FF' && i > 0 && (i + 1 < word.Length || word.Length > 3) ? 1 : 0;
        }

        return latin > 0 && (cyrillic > 0 || (greekInside > 0 && latin > 1));
    }

    private static bool AllLookAlike(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Foreign.Contains(c) && !LookAlikes.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(char c) => c < 0x530 && char.IsLetter(c);
}
