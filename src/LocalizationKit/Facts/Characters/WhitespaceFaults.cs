using System.Buffers;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds what is wrong with the blanks of a translation; what the source does too is the author's will.</summary>
internal static class WhitespaceFaults
{
    private const string MarkTexts = ",.;:!?";

    private static readonly SearchValues<char> Marks = SearchValues.Create(MarkTexts);
    private static readonly AsciiSet MarkSet = new(MarkTexts);

    public static IEnumerable<WhitespaceFault> Find(SegmentFacts facts)
    {
        var found = Enumerable.Empty<WhitespaceFault>();
        var (source, target) = (facts.Source, facts.Target);
        if (source.Profile.HasAny(CharacterClasses.BlankEdge) || target.Profile.HasAny(CharacterClasses.BlankEdge))
        {
            found = Edges(source.Text, target.Text);
        }

        found = target.Profile.HasAny(CharacterClasses.DoubledSpace) ? found.Concat(Doubled(source.Text, target)) : found;
        found = source.Profile.HasAny(CharacterClasses.DoubledSpace) ? found.Concat(LostDoubles(facts)) : found;
        found = MayBeMisplaced(target) ? found.Concat(AroundMarks(facts)) : found;
        return source.Profile.HasAny(CharacterClasses.Tab) || target.Profile.HasAny(CharacterClasses.Tab | CharacterClasses.Invisible | CharacterClasses.NoBreakSpace)
            ? found.Concat(Odd(source.Text, target))
            : found;
    }

    // A mark with a blank before it, or between two letters.
    private static bool MayBeMisplaced(TextFacts target)
    {
        var text = target.Text;
        if (target.Language.IsUnspaced || !target.Profile.HasAny(MarkSet))
        {
            return false;
        }

        for (var i = text.AsSpan().IndexOfAny(Marks); i >= 0 && i < text.Length; i = Next(text, i))
        {
            if (i > 0 && (text[i - 1] == ' ' || (i + 1 < text.Length && IsSpacedLetter(text[i - 1]) && IsSpacedLetter(text[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<WhitespaceFault> Edges(string source, string target)
    {
        var (wanted, actual) = (Leading(source), Leading(target));
        if (!wanted.SequenceEqual(actual))
        {
            yield return actual.Length > wanted.Length
                ? new("The translation begins with blanks that the source does not have.", TextSpan.Of(target, 0, actual.Length), new string(wanted))
                : new("The source begins with blanks that the translation does not have.", null, null, Severity.Neutral);
        }

        (wanted, actual) = (Trailing(source), Trailing(target));
        if (wanted.SequenceEqual(actual))
        {
            yield break;
        }

        if (actual.Length > wanted.Length)
        {
            yield return new("The translation ends with blanks that the source does not have.", TextSpan.Of(target, target.Length - actual.Length, actual.Length), new string(wanted));
        }
        else if (!EndsWithMark(target))
        {
            yield return new("The source ends with blanks that the translation does not have.", null, null, Severity.Neutral);
        }
    }

    private static char[] Leading(string text) => text[..(text.Length - text.AsSpan().TrimStart().Length)].Replace("\r\n", "\n", StringComparison.Ordinal).ToCharArray();

    private static char[] Trailing(string text) => text[text.AsSpan().TrimEnd().Length..].Replace("\r\n", "\n", StringComparison.Ordinal).ToCharArray();

    // A blank behind the last full stop is worth nothing, and full-width marks bring their own.
    private static bool EndsWithMark(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '：' or '…' or '，' or '；';
    }

    private static IEnumerable<WhitespaceFault> Doubled(string source, TextFacts target)
    {
        var text = target.Text;
        var index = text.IndexOf("  ", StringComparison.Ordinal);
        if (index < 0 || source.AsSpan().Trim().Contains("  ", StringComparison.Ordinal))
        {
            yield break;
        }

        var spans = new SpanCursor(target.Spans);
        while (index >= 0)
        {
            var end = index;
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            var isInside = index > 0 && end < text.Length && text[index - 1] is not ('\n' or '\r') && text[end] is not ('\n' or '\r');
            if (isInside && !spans.Covers(index))
            {
                yield return new("There are several blanks in a row.", TextSpan.Of(text, index, end - index), " ");
            }

            index = text.IndexOf("  ", end, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<WhitespaceFault> LostDoubles(SegmentFacts facts)
    {
        if (!facts.Source.Language.UsesHan && facts.Source.Text.AsSpan().Trim().Contains("  ", StringComparison.Ordinal) && !facts.Target.Text.AsSpan().Trim().Contains("  ", StringComparison.Ordinal))
        {
            yield return new("The source has several blanks in a row, the translation has not.", null, null, Severity.Neutral);
        }
    }

    private static IEnumerable<WhitespaceFault> AroundMarks(SegmentFacts facts)
    {
        var language = facts.Target.Language;
        var text = facts.Target.Text;
        var spans = new SpanCursor(facts.Target.Spans);
        for (var i = text.AsSpan().IndexOfAny(Marks); i >= 0 && i < text.Length; i = Next(text, i))
        {
            if (spans.Covers(i))
            {
                continue;
            }

            if (IsBlankBefore(text, i, language) && !Has(facts.Source.Text, text.AsSpan(i - 1, 2)))
            {
                yield return new($"There is a blank before “{text[i]}”.", TextSpan.Of(text, i - 1, 2), text[i].ToString());
            }
            else if (IsJoined(text, i) && !spans.Covers(i + 1) && !Has(facts.Source.Text, Around(text, i)))
            {
                yield return new($"There is no blank behind “{text[i]}”.", TextSpan.Of(text, i, 1), text[i] + " ");
            }
        }
    }

    private static int Next(string text, int index)
    {
        var step = text.AsSpan(index + 1).IndexOfAny(Marks);
        return step < 0 ? -1 : index + 1 + step;
    }

    private static bool Has(string source, ReadOnlySpan<char> part) => source.AsSpan().Contains(part, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Around(string text, int index) => text.AsSpan(index - 1, 3);

    // ", . " after a word and a blank; " .5", " ...", " :)" and ratios are something else.
    private static bool IsBlankBefore(string text, int index, LanguageTag language)
    {
        if (index < 2 || text[index - 1] != ' ' || !(char.IsLetter(text[index - 2]) || text[index - 2] is ')' or '"' or '%'))
        {
            return false;
        }

        var isLast = index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]);
        return isLast && (text[index] is ',' or '.' || (text[index] is ';' or '!' or '?' or ':' && IsTight(language)));
    }

    private static bool IsTight(LanguageTag language) =>
        language.Language is "en" or "de" or "es" or "it" or "pt" or "nl" or "vi" or "id" or "ms" or "fil" or "tl" or "pl" or "sv" or "da" || (language.Language == "fr" && language.Region == "CA");

    // Word,word and sentence.Sentence: two letters on both sides keep e.g., U.S. and Node.js out.
    private static bool IsJoined(string text, int index)
    {
        if (index < 2 || index + 2 >= text.Length || !IsSpacedLetter(text[index - 1]) || !IsSpacedLetter(text[index + 1]))
        {
            return false;
        }

        return text[index] switch
        {
            ',' or ';' => char.IsLetter(text[index - 2]) && char.IsLetter(text[index + 2]),
            '!' or '?' => char.IsLower(text[index - 1]) && char.IsLetter(text[index - 2]) && char.IsUpper(text[index + 1]),
            '.' => index > 2 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]) && char.IsLower(text[index - 3]) && char.IsUpper(text[index + 1]) && char.IsLower(text[index + 2]),
            _ => false,
        };
    }

    private static bool IsSpacedLetter(char c) => char.IsLetter(c) && c < 0x0E00;

    private static IEnumerable<WhitespaceFault> Odd(string source, TextFacts target)
    {
        var text = target.Text;
        if (text.AsSpan().Trim().Count('\t') != source.AsSpan().Trim().Count('\t'))
        {
            yield return new("Source and translation have a different number of tabs.", null, null);
        }

        var hidden = text.IndexOf('\u200B', StringComparison.Ordinal);
        if (hidden >= 0 && !source.Contains('\u200B', StringComparison.Ordinal) && target.Language.Language is not ("th" or "km" or "lo" or "my" or "ja"))
        {
            yield return new("The text holds a zero-width space.", TextSpan.Of(text, hidden, 1), "");
        }

        var hard = text.IndexOf('\u00A0', StringComparison.Ordinal);
        if (hard >= 0 && target.Language.UsesHan && !source.Contains('\u00A0', StringComparison.Ordinal))
        {
            yield return new("The text holds a no-break space.", TextSpan.Of(text, hard, 1), " ");
        }
    }
}
