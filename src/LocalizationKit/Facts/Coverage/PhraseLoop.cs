using System.Runtime.InteropServices;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds words and phrases that a text repeats in a row.</summary>
internal static class PhraseLoop
{
    private const int LongestPhrase = 60;

    // Four characters of a script without spaces; three words are longer.
    private const int ShortestPhrase = 4;
    private const int PlaceBits = 10;

    /// <summary>Finds the first phrase that stands at least <paramref name="times"/> times in a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">How often at least.</param>
    /// <returns>The place of the first two repetitions and more, and the length of one; null when there is none.</returns>
    public static (int Start, int Length, int Phrase)? Find(string text, int times)
    {
        if (!ComesAgain(text, times))
        {
            return null;
        }

        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && UnitOf(text[start - 1]) == UnitOf(text[start]) && UnitOf(text[start]) == Unit.Letter)
            {
                continue;
            }

            var longest = Math.Min(LongestPhrase, (text.Length - start) / times);
            for (var length = NextLength(text, start, 3, longest); length <= longest; length = NextLength(text, start, length + 1, longest))
            {
                if (Repeats(text, start, length) is var count && count >= times && IsPhrase(text.AsSpan(start, length)))
                {
                    return (start, count * length, length);
                }
            }
        }

        return null;
    }

    // Most texts are done with here. Where a phrase is repeated, one place after the other finds its letters once more within reach; a place
    // that was taken by other letters meanwhile is only the nearer, so nothing is missed.
    private static bool ComesAgain(string text, int times)
    {
        var needed = ((times - 1) * ShortestPhrase) - (ShortestPhrase - 1);
        var run = 0;
        Span<ushort> last = stackalloc ushort[1 << PlaceBits];
        last.Clear();
        for (var i = 0; i + ShortestPhrase <= text.Length && i < ushort.MaxValue; i++)
        {
            var letters = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(i, ShortestPhrase)));
            ref var place = ref last[(int)((letters * 0x9E3779B97F4A7C15) >> (64 - PlaceBits))];
            run = place > 0 && i + 1 - place <= LongestPhrase ? run + 1 : 0;
            if (run >= needed)
            {
                return true;
            }

            place = (ushort)(i + 1);
        }

        return text.Length > ushort.MaxValue;
    }

    // The next length after which the first character comes again; one too long when there is none.
    private static int NextLength(string text, int start, int least, int longest)
    {
        if (least > longest)
        {
            return longest + 1;
        }

        var step = text.AsSpan(start + least, longest - least + 1).IndexOf(text[start]);
        return step < 0 ? longest + 1 : least + step;
    }

    private static int Repeats(string text, int start, int length)
    {
        var count = 1;
        var phrase = text.AsSpan(start, length);
        while (start + ((count + 1) * length) <= text.Length && text.AsSpan(start + (count * length), length).SequenceEqual(phrase))
        {
            count++;
        }

        return count;
    }

    // Three words, or four characters of a script without spaces; a drawn line or a doubled pattern of digits is no phrase.
    private static bool IsPhrase(ReadOnlySpan<char> phrase)
    {
        int words = 0, unspaced = 0;
        var distinct = false;
        var inWord = false;
        foreach (var c in phrase)
        {
            var unit = UnitOf(c);
            words += unit == Unit.Letter && !inWord ? 1 : 0;
            inWord = unit == Unit.Letter;
            unspaced += unit == Unit.Unspaced ? 1 : 0;
            distinct |= c != phrase[0];
        }

        return distinct && (words >= 3 || unspaced >= 4);
    }

    private static Unit UnitOf(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? Unit.Letter : Unit.None;
        }

        if (!char.IsLetter(c))
        {
            return Unit.None;
        }

        return ScriptProfile.ScriptOf(char.IsSurrogate(c) ? '一' : c) is ScriptKind.Han or ScriptKind.Hiragana or ScriptKind.Katakana or ScriptKind.Thai
            ? Unit.Unspaced
            : Unit.Letter;
    }

    private enum Unit
    {
        None,
        Letter,
        Unspaced,
    }
}
