using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Certainty;

/// <summary>Finds promises of the target where the source only hedges.</summary>
/// <remarks>Silent as soon as the source promises too, or the target hedges anywhere: only the clear case is told.</remarks>
internal static class CertaintyComparer
{
    // The hedges of other languages are broad enough to excuse a target, not to accuse one.
    private const string Source = "zh";

    // In a long text the hedge and the promise speak of different things.
    private const int LongestText = 300;

    private static readonly FrozenDictionary<string, Kind[]> Kinds = EmbeddedData.Rows("certainty.tsv")
        .GroupBy(r => r[2], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(Read).ToArray(), StringComparer.Ordinal);

    /// <summary>Returns the hedges of a language that can be a source, and the promises of every language.</summary>
    public static IEnumerable<PhraseForm> FormsOf(LanguageTag language) =>
        Kinds.GetValueOrDefault(KeyOf(language), []).SelectMany(k => k.Promising.FormsIn(PhraseTables.Promises).Concat(KeyOf(language) == Source ? k.Hedging.FormsIn(PhraseTables.Hedges) : []));

    /// <summary>Compares the sides of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>One difference per kind of promise.</returns>
    public static CertaintyDifference[] Compare(SegmentFacts facts) =>
        facts.Source.MayHave(PhraseTables.Hedges) && facts.Target.MayHave(PhraseTables.Promises) && facts.Source.Text.Length <= LongestText && KeyOf(facts.Source.Language) == Source
            ? Compare(facts, Kinds[KeyOf(facts.Target.Language)])
            : [];

    private static CertaintyDifference[] Compare(SegmentFacts facts, Kind[] counterparts)
    {
        List<CertaintyDifference>? found = null;
        foreach (var kind in Kinds[Source])
        {
            if (Array.Find(counterparts, c => c.Name == kind.Name) is { } counterpart &&
                Span(counterpart.Promising, facts.Target, PhraseTables.Promises) is { } promise && Span(kind.Hedging, facts.Source, PhraseTables.Hedges) is { } hedge &&
                Span(kind.Promising, facts.Source, PhraseTables.Promises) is null && counterpart.Hedging.Find(facts.Target.Text).Length == 0 && !facts.IsApproved(promise.Start))
            {
                (found ??= []).Add(new CertaintyDifference(kind.Severity, hedge, promise));
            }
        }

        return found is null ? [] : [.. found];
    }

    private static TextSpan? Span(CueSet cues, TextFacts facts, PhraseTables table)
    {
        var (start, length) = cues.Find(facts.Text, facts.Places, table);
        return length == 0 ? null : TextSpan.Of(facts.Text, start, length);
    }

    private static string KeyOf(LanguageTag language) => language.Language switch
    {
        "yue" => "zh",
        "tl" => "fil",
        var other => other,
    };

    private static Kind Read(string[] row)
    {
        var isSpaced = row[2] is not ("zh" or "ja" or "th");
        var exceptions = row.Length > 5 ? row[5].Split('|') : [];
        return new Kind(row[0], Enum.Parse<Severity>(row[1], ignoreCase: true), new CueSet(row[3].Split('|'), row[0] == "may" ? exceptions : [], isSpaced), new CueSet(row[4].Split('|'), exceptions, isSpaced));
    }

    private sealed record Kind(string Name, Severity Severity, CueSet Hedging, CueSet Promising);
}
