using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Tells codes from words, quantities, sizes and prices by the look of a token.</summary>
internal static class CodeShape
{
    private const int LongestLetterPart = 6;
    private const int FewestWordLetters = 5;
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>Returns how many characters at the start of a token are a code; 0 when there is none.</summary>
    /// <param name="token">Letters and digits, with hyphens, points and underscores between them.</param>
    /// <param name="previousCharacter">The character before the token.</param>
    /// <param name="next">The character behind the token.</param>
    public static int Read(ReadOnlySpan<char> token, char previousCharacter, char next)
    {
        if (!token.ContainsAnyInRange('0', '9'))
        {
            return 0;
        }

        int end = 0, previous = -1;
        var isCode = false;
        while (end < token.Length)
        {
            var from = previous < 0 ? 0 : previous + 1;
            var cut = token[from..].IndexOfAny("-_‑");
            var stop = cut < 0 ? token.Length : from + cut;
            var part = token[from..stop];
            if (!IsCodePart(part))
            {
                break;
            }

            isCode |= IsModel(part, from == 0 && IsTimes(previousCharacter), stop == token.Length ? next : '\0') || (previous > 0 && IsLettersAndNumber(token[..previous], part));
            end = stop;
            previous = stop;
            if (stop == token.Length)
            {
                break;
            }
        }

        return isCode ? end : 0;
    }

    // A part of a longer code: digits in it, or a few capitals. "IPX7-rated" ends before the hyphen.
    private static bool IsCodePart(ReadOnlySpan<char> part) =>
        part.ContainsAnyInRange('0', '9') || (part.Length <= LongestLetterPart && !part.ContainsAnyExceptInRange('A', 'Z'));

    // X-100, AK-47, KJ-350B; but not EU-38 or DC-5V, and 10-20 has no letters.
    private static bool IsLettersAndNumber(ReadOnlySpan<char> before, ReadOnlySpan<char> part)
    {
        var last = before.LastIndexOfAny("-_‑");
        var letters = before[(last + 1)..];
        return !letters.IsEmpty && !letters.ContainsAnyExceptInRange('A', 'Z') && IsNumberOfModel(part)
            && !SpanTables.CodeLessPrefixes.Contains(letters) && !IsSizeLetters(letters);
    }

    // 100, 350B, 2280BK: a number, and behind it capitals that are no unit; nothing in a shop draws 2025 ampere.
    private static bool IsNumberOfModel(ReadOnlySpan<char> part)
    {
        var digits = part.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return true;
        }

        var suffix = part[digits..];
        return digits > 1 && suffix.Length <= 2 && !suffix.ContainsAnyExceptInRange('A', 'Z')
            && (digits > 3 && suffix is "A" || (!SpanTables.Units.Contains(suffix) && !IsSizeLetters(suffix) && suffix is not ("V" or "W" or "A" or "G" or "K")));
    }

    private static bool IsModel(ReadOnlySpan<char> part, bool isFactor, char next)
    {
        if (!part.ContainsAnyInRange('0', '9') || !HasLetter(part))
        {
            return false;
        }

        return char.IsAsciiDigit(part[0])
            ? IsWellKnown(part) || !IsQuantity(part)
            : !IsNumberWithPrefix(part, isFactor || IsTimes(next));
    }

    // 5G, 4K, 3D, 1080P look like quantities and are none.
    private static bool IsWellKnown(ReadOnlySpan<char> part) => part.Length switch
    {
        2 => part[1] switch
        {
            'G' => part[0] is >= '2' and <= '6',
            'K' => part[0] is '2' or '4' or '5' or '8',
            'D' => part[0] is >= '2' and <= '4',
            'C' => part[0] is '3',
            _ => false,
        },
        4 or 5 => part is "480P" or "720P" or "1080P" or "1440P" or "2160P" or "480p" or "720p" or "1080p" or "1440p" or "2160p" or "1080i",
        _ => false,
    };

    // Numbers with units and the signs between them: 500ml, 5V2A, 30x40cm, 3rd, 12months, 1m80.
    private static bool IsQuantity(ReadOnlySpan<char> part)
    {
        var i = 0;
        while (i < part.Length)
        {
            var digits = i;
            while (i < part.Length && (char.IsAsciiDigit(part[i]) || part[i] == '.'))
            {
                i++;
            }

            if (i == digits)
            {
                return false;
            }

            var letters = i;
            while (i < part.Length && char.IsAsciiLetter(part[i]))
            {
                i++;
            }

            if (!IsUnit(part[letters..i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> letters) =>
        letters.Length < 2 || SpanTables.Units.Contains(letters) || IsSizeLetters(letters) || (letters.Length > 2 && !letters[1..].ContainsAnyExceptInRange('a', 'z'));

    private static bool IsSizeLetters(ReadOnlySpan<char> letters) =>
        letters is "S" or "M" or "L" || (letters.Length > 1 && letters[^1] is 'S' or 'L' && !letters[..^1].ContainsAnyExcept('X'));

    // EU38, US8, CNY99, TOP10, x2, W50cm, PD100W, V5.3: letters and a number that each mean what they say.
    private static bool IsNumberWithPrefix(ReadOnlySpan<char> part, bool isFactor)
    {
        var letters = part.IndexOfAnyInRange('0', '9');
        var rest = part[letters..];
        var isNumber = !rest.ContainsAnyExcept(NumberCharacters);
        if (letters > 1)
        {
            var isKnown = SpanTables.CodeLessPrefixes.Contains(part[..letters]);
            return isNumber ? isKnown || IsWord(part[..letters]) : (isKnown || rest[^1] is 'W' or 'V') && IsQuantity(rest);
        }

        var isMeasured = HasLetter(rest) && IsQuantity(rest) && SpanTables.Units.Contains(rest[rest.IndexOfAnyExcept(NumberCharacters)..]);
        return part[0] is 'x' || isMeasured || (isNumber && rest.Contains('.'))
            || (isNumber && ((part[0] == 'm' && (rest is "2" or "3")) || isFactor));
    }

    // Archive2 and videos1 are words with a number; Galaxy23 is a model.
    private static bool IsWord(ReadOnlySpan<char> letters) =>
        letters.Length >= FewestWordLetters && !letters[1..].ContainsAnyExceptInRange('a', 'z') && !SpanTables.Names.Contains(letters);

    // L100×W50: sides, not models.
    private static bool IsTimes(char c) => c is '×' or '*' or 'x' or 'X' or '＊' or '✕';

    private static bool HasLetter(ReadOnlySpan<char> part) => part.ContainsAnyInRange('A', 'Z') || part.ContainsAnyInRange('a', 'z');
}
