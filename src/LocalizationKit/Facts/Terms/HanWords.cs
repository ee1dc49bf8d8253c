using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Terms;

/// <summary>Cuts Chinese by the most probable words, to tell whether a term stands for itself or is cut out of other words. Safe to share.</summary>
internal static class HanWords
{
    private const int LongestWord = 3;

    // Costs are bits: the binary logarithm of 60 million words, less that of the frequency of the word.
    internal const int TotalBits = 26;
    private const int UnknownCharacter = 23;
    private const int GlossaryTerm = 18;
    private const int Margin = 2;
    private const int Window = 6;

    private static readonly WordCosts Costs = Load();

    /// <summary>Returns whether words that run across the ends of a stretch are clearly more probable than the stretch as a word.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the term begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsCutOut(ReadOnlySpan<char> text, int start, int end)
    {
        int from = start, to = end;
        while (from > 0 && start - from < Window && IsHan(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && to - end < Window && IsHan(text[to]))
        {
            to++;
        }

        if (from == start && to == end)
        {
            return false;
        }

        var whole = Cost(text[from..start], 0, 0) + Math.Min(GlossaryTerm, Cost(text[start..end], 0, 0)) + Cost(text[end..to], 0, 0);
        return Cost(text[from..to], start - from, end - from) + Margin < whole;
    }

    /// <summary>Returns whether a folded stretch of two or three characters is a word of the dictionary.</summary>
    /// <param name="text">The stretch.</param>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length <= LongestWord && Costs.Of(Key(text)) >= 0;

    // The cheapest way through the text; the stretch from termStart to termEnd counts as a word too.
    private static int Cost(ReadOnlySpan<char> text, int termStart, int termEnd)
    {
        Span<int> costs = stackalloc int[(2 * Window) + 64];
        if (text.Length >= costs.Length)
        {
            return 0;
        }

        costs[0] = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            var best = costs[end - 1] + Character(text[end - 1]);
            for (var length = 2; length <= LongestWord && length <= end; length++)
            {
                if (Costs.Of(Key(text.Slice(end - length, length))) is var cost and >= 0)
                {
                    best = Math.Min(best, costs[end - length] + cost);
                }
            }

            costs[end] = end == termEnd ? Math.Min(best, costs[termStart] + GlossaryTerm) : best;
        }

        return costs[text.Length];
    }

    private static int Character(char c) => Costs.Of(c) is var cost and >= 0 ? cost : UnknownCharacter;

    private static unsafe WordCosts Load()
    {
        var image = EmbeddedData.Bytes("han-words.bin");
        return new WordCosts((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(image)), image.Length / sizeof(ulong));
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var c in word)
        {
            key = (key << 16) | c;
        }

        return key;
    }
}
