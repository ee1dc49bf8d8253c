using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Cuts texts into <see cref="TextUnit"/>s without a dictionary, so that every machine cuts alike.</summary>
/// <remarks>
/// Latin, Cyrillic and other spaced scripts and runs of katakana and hangul give words; Han, hiragana, Thai and kin give each
/// character and each pair of neighbours. Numbers are left out: quantities are compared as facts.
/// </remarks>
internal static class TextUnitReader
{
    // Five to six letters keep the stem of most words of European languages.
    private const int StemLength = 6;

    private const byte Unspaced = 1;
    private const byte Letter = 2;
    private const byte WordPart = 4;

    private static readonly CharacterTable Kinds = new(static c =>
        (byte)((IsUnspaced(c) ? Unspaced : 0) | (char.IsLetter(c) ? Letter : 0) | (IsWordPart(c) ? WordPart : 0)));

    /// <summary>Reads the units of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Takes the units, in text order; what it held is dropped.</param>
    public static void Read(string text, List<TextUnit> units)
    {
        units.Clear();
        var previous = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var kind = Kinds[c];
            if ((kind & Unspaced) != 0)
            {
                var folded = HanFolds.Fold(c);
                units.Add(new TextUnit(i, 1, KeyOf(folded, '\0')));
                if (previous != '\0')
                {
                    units.Add(new TextUnit(i - 1, 2, KeyOf(previous, folded)));
                }

                previous = folded;
                continue;
            }

            previous = '\0';
            if ((kind & Letter) != 0)
            {
                i = ReadWord(text, i, units) - 1;
            }
            else if (char.IsAsciiDigit(c))
            {
                i = SkipNumber(text, i) - 1;
            }
        }
    }

    /// <summary>Returns whether a character belongs to a script written without blanks.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00' && c is
        (>= '\u4E00' and <= '\u9FFF') or (>= '\u3041' and <= '\u309F') or (>= '\u3400' and <= '\u4DBF') or '\u3005'
        or (>= '\u0E01' and <= '\u0E4E') or (>= '\u0E80' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    private static int ReadWord(string text, int start, List<TextUnit> units)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        var end = start;
        for (; end < text.Length && (Kinds[text[end]] & WordPart) != 0; end++)
        {
            if (end - start < StemLength)
            {
                hash = (hash ^ CharacterCase.Lower(text[end])) * 1099511628211;
            }
        }

        units.Add(new TextUnit(start, end - start, (uint)TextHash.Mix(hash)));
        return end;
    }

    private static int SkipNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordPart(char c) => (char.IsLetterOrDigit(c) && !IsUnspaced(c)) || c is 'ー';

    private static uint KeyOf(char first, char second) => (uint)TextHash.Mix(0x5851F42DUL + first + ((ulong)second << 16));
}
