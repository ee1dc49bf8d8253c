using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds renderings that the glossary forbids for a term of the source.</summary>
internal sealed class LK1002ForbiddenTerm : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1002", "forbidden-term", MqmCategory.Terminology, Severity.Major)
    {
        Summary = "A glossary term occurs in the source, and a rendering that the glossary forbids in the target.",
        Explanation = """
            ## What it finds
            A translation that uses a rendering the glossary forbids for a term of its source. The same words are left alone when the source does not
            have the term, when they are part of an admitted rendering, and when they are only part of a longer word.

            ## Why it matters to a buyer
            Forbidden renderings are known mistranslations: 气垫 as "air cushion" sells make-up as a mattress, 乳液 as "latex" scares buyers with an
            allergy away, 安利 as "Amway" names another company's mark.

            ## How to fix
            Put the preferred rendering in its place. The suggestion is applied without a human only where no other word of the sentence can depend on it.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>zh-Hant-HK", "头发护理", "頭發護理", at: "頭發") with { Terms = [("头发", "頭髮", "頭發")] },
            CheckExample.Flag("zh-Hans>en", "盲盒手办", "Figure in a box for the blind", at: "box for the blind") with { Terms = [("盲盒", "blind box", "box for the blind")] },
            CheckExample.Flag("zh-Hans>en", "姐妹强烈安利", "Amway strongly recommended by friends", at: "Amway") with { Terms = [("安利", "recommend", "Amway")] },
            CheckExample.Flag("zh-Hans>en", "便携充电宝", "Portable charging treasure", at: "charging treasure") with { Terms = [("充电宝", "power bank", "charging treasure")] },
            CheckExample.Flag("zh-Hans>ja", "水光气垫", "艶肌エアクッション", at: "エアクッション") with { Terms = [("气垫", "クッションファンデーション", "エアクッション")] },
            CheckExample.Flag("zh-Hans>de", "真皮沙发", "Sofa aus Leder", at: "Leder") with { Terms = [("真皮", "Echtleder", "Leder")] },
            CheckExample.Pass("zh-Hans>de", "真皮沙发", "Sofa aus Kunstleder") with { Terms = [("真皮", "Echtleder", "Leder")] },
            CheckExample.Pass("zh-Hans>en", "户外天幕", "Camping tarp with sky curtain") with { Terms = [("帐篷", "tent", "sky curtain")] },
            CheckExample.Pass("zh-Hans>en", "气垫", "Air-cushion foundation") with { Terms = [("气垫", "air cushion foundation", "air cushion")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!HasForbidden(facts.Terms))
        {
            return;
        }

        var entries = new HashSet<TermMatch>(SameEntry.Instance);
        var places = new HashSet<int>();
        foreach (var match in facts.Terms)
        {
            if (match.Forbidden.Count == 0 || !entries.Add(match))
            {
                continue;
            }

            var isRendered = match.Approved.Count >= facts.Terms.Count(m => ReferenceEquals(m.Entry, match.Entry));
            foreach (var span in match.Forbidden)
            {
                if (!(isRendered && IsEverydayWord(match, span, facts)) && places.Add(span.Start))
                {
                    findings.Add(Message(match, span), match.Source, span, Suggest(match, span, facts), basis: match.Basis);
                }
            }
        }
    }

    private static bool HasForbidden(IReadOnlyList<TermMatch> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Forbidden.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Where every occurrence has its rendering, a single short word beside them is likely the rendering of something else.
    // A name (Amway), or an admitted word in the wrong characters (頭發), is no such word.
    private static bool IsEverydayWord(TermMatch match, TextSpan span, SegmentFacts facts) =>
        !span.Text.Contains(' ', StringComparison.Ordinal) && WordCounter.Count(span.Text) == 1
        && !match.Approved.Any(a => a.Start == span.Start && a.Length == span.Length)
        && (facts.Target.Language.Language == "de" || !match.Entry.Forbidden.Any(f => f.Equals(span.Text, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(f[0])));

    private static string Message(TermMatch match, TextSpan span)
    {
        var preferred = match.Entry.Targets.Count > 0 ? $"; it should be \"{match.Entry.Targets[0]}\"" : "";
        var note = string.IsNullOrWhiteSpace(match.Entry.Note) ? "" : $" ({match.Entry.Note.TrimEnd('.')})";
        return $"{match.Source.Text} must not be \"{span.Text}\"{preferred}{note}.";
    }

    private static Suggestion? Suggest(TermMatch match, TextSpan span, SegmentFacts facts)
    {
        if (match.Entry.Targets.Count == 0)
        {
            return null;
        }

        var preferred = match.Entry.Targets[0];
        if (!match.Entry.IsCaseSensitive && char.IsUpper(span.Text[0]) && char.IsLower(preferred[0]))
        {
            preferred = char.ToUpperInvariant(preferred[0]) + preferred[1..];
        }

        return new Suggestion(preferred, match.Approved.Count == 0 && match.Forbidden.Count == 1 && IsInterchangeable(match, span.Text, preferred, facts.Target.Language));
    }

    // Gender, case, number and the article a/an of the sentence may hang on the word: only where none of them can is the exchange proven.
    private static bool IsInterchangeable(TermMatch match, string forbidden, string preferred, LanguageTag language) =>
        language.Language is "en" or "ja" or "zh" or "th" or "vi" or "id" or "ms" &&
        match.Entry.Forbidden.Contains(forbidden, StringComparer.OrdinalIgnoreCase) &&
        WordCounter.Count(forbidden) == WordCounter.Count(preferred) &&
        MainScript(forbidden) == MainScript(preferred) &&
        (language.Language != "en" || IsVowel(forbidden[0]) == IsVowel(preferred[0])) &&
        preferred.AsSpan().IndexOfAny('(', '（', '/') < 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' or 'A' or 'E' or 'I' or 'O' or 'U' or 'H';

    private static ScriptKind MainScript(string text)
    {
        var profile = ScriptProfile.Of(text);
        return Enum.GetValues<ScriptKind>().Where(s => s != ScriptKind.Common).MaxBy(s => profile[s]);
    }
}
