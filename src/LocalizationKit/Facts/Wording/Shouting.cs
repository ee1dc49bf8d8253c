using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds stacked exclamation marks and phrases in capitals.</summary>
internal static class Shouting
{
    private const int FewestMarks = 3;
    private const int FewestWords = 4;
    private const int FewestLetters = 16;

    private static readonly string[] Warnings = ["WARN", "CAUTION", "DANGER", "HAZARD", "KEEP ", "ACHTUNG", "ATTENTION", "ADVERTENCIA", "AVVERTENZA", "PERINGATAN", "AMARAN", "CẢNH BÁO"];

    /// <summary>Finds three or more exclamation marks in a row.</summary>
    public static TextSpan? FindMarks(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('!', '！'); i >= 0 && i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] is '!' or '！' or '‼' or '❗')
            {
                end++;
            }

            if (end - i >= FewestMarks)
            {
                return TextSpan.Of(text, i, end - i);
            }

            var step = text.AsSpan(end).IndexOfAny('!', '！');
            i = step < 0 ? -1 : end + step;
        }

        return null;
    }

    /// <summary>Finds a phrase of four or more words in capitals; texts that the source writes so, and warnings, are left alone.</summary>
    public static TextSpan? FindCapitals(SegmentFacts facts)
    {
        var text = facts.Target.Text;
        if (facts.Target.Language.IsUnspaced || !HasCapitals(text) || facts.Target.Scripts[ScriptKind.Latin] < FewestLetters)
        {
            return null;
        }

        int start = -1, end = 0, words = 0, letters = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = WordLength(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (IsCapitals(text.AsSpan(i, length)) && IsJoined(text, end, i, start))
            {
                start = start < 0 ? i : start;
                end = i + length;
                words++;
                letters += length;
            }
            else if (IsShouting(facts, start, end, words, letters))
            {
                break;
            }
            else
            {
                (start, words, letters) = (-1, 0, 0);
            }

            i += length;
        }

        return IsShouting(facts, start, end, words, letters) ? TextSpan.Of(text, start, end - start) : null;
    }

    private static bool HasCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            capitals += (c < 0x80 ? char.IsAsciiLetterUpper(c) : char.IsUpper(c)) ? 1 : 0;
        }

        return capitals >= FewestLetters;
    }

    private static bool IsShouting(SegmentFacts facts, int start, int end, int words, int letters)
    {
        if (start < 0 || words < FewestWords || letters < FewestLetters)
        {
            return false;
        }

        return !IsWarning(facts.Target.Text) && !facts.Source.Text.AsSpan().ContainsAnyInRange('A', 'Z');
    }

    private static bool IsWarning(string text) => Warnings.Any(w => text.Contains(w, StringComparison.Ordinal));

    // Only blanks and light punctuation stand between the words of one phrase.
    private static bool IsJoined(string text, int end, int start, int first) =>
        first < 0 || text.AsSpan(end, start - end).TrimStart(" ,&-'’").Length == 0;

    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
