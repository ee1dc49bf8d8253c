using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds the words that show how a text addresses its reader.</summary>
internal static class RegisterReader
{
    /// <summary>Reads a text; the topic of a match is the form of address.</summary>
    public static IEnumerable<WordingMatch> Read(TextFacts facts)
    {
        if (!facts.MayHave(PhraseTables.Register))
        {
            yield break;
        }

        var text = facts.Text;
        var isJapanese = facts.Language.Language == "ja";
        foreach (var match in WordingTable.OfRegister(facts.Language).Find(facts))
        {
            if (isJapanese ? EndsSentence(text, match.Span.End) : !IsCapitalByPlace(match, text, facts.Language.Language))
            {
                yield return match;
            }
        }
    }

    // At the beginning of a sentence German Sie may be "they" and Italian Suo may be "his".
    private static bool IsCapitalByPlace(WordingMatch match, string text, string language)
    {
        if (language is not ("de" or "it") || match.Entry.Topic != "formal")
        {
            return false;
        }

        var before = text.AsSpan(0, match.Span.Start).TrimEnd(" „\"»“");
        return before.Length == 0 || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ')');
    }

    // Quoted speech keeps its own tone.
    private static bool EndsSentence(string text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        return text[end] is '。' or '！' or '!' or '？' or '?' or '♪' or '☆' or '\n' or '<' && (end + 1 == text.Length || text[end + 1] is not ('」' or '』' or '”'));
    }
}
