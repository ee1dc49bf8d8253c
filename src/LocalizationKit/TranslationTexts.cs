using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;
using LocalizationKit.Translation;

namespace LocalizationKit;

/// <summary>Tells a translator what the glossary and the listing say of a source text.</summary>
internal static class TranslationTexts
{
    /// <summary>Makes the text to translate from the facts of a segment.</summary>
    public static TranslationText Of(SegmentFacts facts)
    {
        var text = facts.Source.Text;
        var terms = new List<TranslationTerm>();
        var kept = new List<KeptText>();
        foreach (var group in facts.Terms.GroupBy(m => m.Source).OrderBy(g => g.Key.Start))
        {
            var matches = group.ToList();
            if (matches.Exists(m => m.Entry.Targets.Contains(group.Key.Text, StringComparer.Ordinal)))
            {
                kept.Add(new KeptText(group.Key.Start, group.Key.Length));
            }
            else if (RenderingsOf(matches) is { Count: > 0 } renderings)
            {
                terms.Add(new TranslationTerm(group.Key.Start, group.Key.Length, renderings));
            }
        }

        return Arrange(text, terms, kept, facts);
    }

    // Senses that the cues do not tell apart are left to the engine: a forced wrong sense is worse than none.
    private static IReadOnlyList<string> RenderingsOf(List<TermMatch> matches)
    {
        var best = matches.Max(m => m.Origin);
        var wished = matches.Where(m => m.Origin == best && m.Entry.Targets.Count > 0).ToList();
        var entries = wished.Select(m => m.Entry).Distinct().ToList();
        return wished.Exists(IsOrdered) && entries.Select(e => e.Targets[0]).Distinct(StringComparer.Ordinal).Count() == 1
            ? [.. entries.SelectMany(e => e.Targets).Distinct(StringComparer.Ordinal)]
            : [];
    }

    // An engine puts a forced term in letter by letter, uninflected, whatever stands around it. That is right for what somebody ordered, and wrong for the
    // ordinary words of a pack, of which LK1001 admits inflected forms, parts and other fields, and holds the rest to be minor: there the checks speak afterwards.
    private static bool IsOrdered(TermMatch match) => match.Origin != TermOrigin.Pack || match.Entry.MissingSeverity >= Severity.Major;

    // A term may hold a code (the name of a model); a code never holds a term.
    private static TranslationText Arrange(string text, List<TranslationTerm> terms, List<KeptText> kept, SegmentFacts facts)
    {
        var taken = new bool[text.Length];
        var keptNames = kept.Where(k => TryTake(taken, k.Start, k.Length)).ToList();
        var spans = facts.Source.Spans;
        var freeTerms = terms.Where(t => spans.All(s => s.End <= t.Start || s.Start >= t.Start + t.Length || Covers(t, s.Start, s.End)) && TryTake(taken, t.Start, t.Length)).ToList();
        keptNames.AddRange(spans.Select(s => new KeptText(s.Start, s.Length)).Where(k => TryTake(taken, k.Start, k.Length)));
        return new TranslationText { Text = text, Terms = freeTerms, Kept = [.. keptNames.OrderBy(k => k.Start)] };
    }

    private static bool Covers(TranslationTerm term, int start, int end) => term.Start <= start && end <= term.Start + term.Length;

    private static bool TryTake(bool[] taken, int start, int length)
    {
        var room = taken.AsSpan(start, length);
        if (length == 0 || room.Contains(true))
        {
            return false;
        }

        room.Fill(true);
        return true;
    }
}
