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

    /// <summary>Gets the hedges of the source language.</summary>
    public static IReadOnlyList<string> HedgeForms { get; } = [.. EmbeddedData.Rows("certainty.tsv").Where(r => r[2] == Source).SelectMany(r => r[3].Split('|'))];

    /// <summary>Compares the sides of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>One difference per kind of promise.</returns>
    public static IEnumerable<CertaintyDifference> Compare(SegmentFacts facts)
    {
        if (facts.Source.Text.Length > LongestText || KeyOf(facts.Source.Language) != Source || !facts.Source.MayHave(PhraseTables.Hedges) || !Kinds.TryGetValue(KeyOf(facts.Target.Language), out var counterparts))
        {
            return [];
        }

        return Compare(facts, counterparts);
    }

    private static IEnumerable<CertaintyDifference> Compare(SegmentFacts facts, Kind[] counterparts)
    {
        string source = facts.Source.Text, target = facts.Target.Text;
        foreach (var kind in Kinds[Source])
        {
            if (Array.Find(counterparts, c => c.Name == kind.Name) is { } counterpart &&
                Span(kind.Hedging, source) is { } hedge && Span(kind.Promising, source) is null &&
                Span(counterpart.Promising, target) is { } promise && Span(counterpart.Hedging, target) is null && !facts.IsApproved(promise.Start))
            {
                yield return new CertaintyDifference(kind.Severity, hedge, promise);
            }
        }
    }

    private static TextSpan? Span(CueSet cues, string text)
    {
        var (start, length) = cues.Find(text);
        return length == 0 ? null : TextSpan.Of(text, start, length);
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
