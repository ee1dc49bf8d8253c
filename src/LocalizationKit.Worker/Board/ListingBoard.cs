using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Markets;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Board;

/// <summary>Prepares listings for the board.</summary>
internal sealed class ListingBoard(IPipelineProvider pipelines, ListingJudge judge, IOptions<KitOptions> options)
{
    private static readonly Dictionary<string, CheckDescriptor> Checks = CheckCatalog.All.Select(c => c.Descriptor).ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>Shows a listing as it was judged.</summary>
    public ListingView Show(StoredListing listing) =>
        Show(listing, listing.Corrected ?? listing.Record, BoardResult.Parse(listing.Result), []);

    /// <summary>Shows a listing with other targets, judged now.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="targets">One target for each field.</param>
    public ListingView Rejudge(StoredListing listing, IReadOnlyList<string> targets)
    {
        var changes = Changes(listing, targets);
        var record = TargetEditor.Apply(listing.Record!, changes);
        return Show(listing, record, BoardResult.Parse(ListingJudge.ResultOf(judge.Check(record))), [.. changes.Select(c => c.Index)]);
    }

    /// <summary>Shows a listing with other targets and one suggestion in them, judged now.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="targets">One target for each field.</param>
    /// <param name="number">The number of the finding whose suggestion is used.</param>
    public ListingView Use(StoredListing listing, IReadOnlyList<string> targets, int number)
    {
        var view = Rejudge(listing, targets);
        var finding = view.Findings.FirstOrDefault(f => f.Number == number)?.Finding;
        if (finding is not { Suggestion: { } suggestion, Target: { } place } || finding.FieldIndex < 0 || finding.FieldIndex >= view.Fields.Count)
        {
            return view;
        }

        // The places of findings hold in the text that was judged, which may differ in its line ends from what the browser sent.
        var texts = view.Fields.Select(f => f.TargetText).ToArray();
        texts[finding.FieldIndex] = texts[finding.FieldIndex].Remove(place.Start, place.Length).Insert(place.Start, suggestion.Replacement);
        return Rejudge(listing, texts);
    }

    /// <summary>Gives the targets that differ from the record.</summary>
    public static IReadOnlyList<FieldCorrection> Changes(StoredListing listing, IReadOnlyList<string> targets)
    {
        var fields = RecordReader.Parse(listing.Record!).Fields;

        // Browsers send line ends as CR LF, whatever they were.
        return [.. targets.Take(fields.Count)
            .Select((t, i) => new FieldCorrection(i, t.ReplaceLineEndings("\n")))
            .Where(c => c.Target != (fields[c.Index].Target ?? "").ReplaceLineEndings("\n"))];
    }

    private ListingView Show(StoredListing listing, string? record, BoardResult result, IReadOnlyList<int> changed)
    {
        var parsed = record is null ? null : RecordReader.Parse(record);
        var market = MarketOf(listing, parsed);
        var findings = result.Findings.Where(f => !f.Suppressed).Select((f, i) => new FindingView(i + 1, f, ExplanationOf(f.Check), GlossaryOf(f, market, parsed))).ToList();
        return new ListingView(
            listing,
            parsed is null ? [] : [.. parsed.Fields.Select((f, i) => Mark(f, i, findings) with { IsChanged = changed.Contains(i) })],
            findings,
            result.Verdict ?? listing.Verdict,
            result.Gate?.Reasons ?? [],
            parsed?.SourceLanguage ?? options.Value.SourceLanguage,
            market?.Language.ToString() ?? parsed?.TargetLanguage ?? "und");
    }

    private Market? MarketOf(StoredListing listing, Listing? parsed) =>
        (listing.Market ?? parsed?.Market ?? options.Value.DefaultMarket) is { } id && pipelines.Markets.TryGet(id, out var market) ? market : null;

    private static FieldView Mark(ListingField field, int index, List<FindingView> findings)
    {
        var here = findings.Where(f => f.Finding.FieldIndex == index).ToList();
        return new FieldView(
            index,
            field.Name,
            MarkedText.Cut(field.Source, here.Select(f => (f.Number, f.Finding.Severity, f.Finding.Source))),
            MarkedText.Cut(field.Target ?? "", here.Select(f => (f.Number, f.Finding.Severity, f.Finding.Target))),
            field.Target ?? "");
    }

    private static IReadOnlyList<(bool IsHeading, string Text)> ExplanationOf(string check) =>
        Checks.TryGetValue(check, out var descriptor)
            ? [.. descriptor.Explanation.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(l => l.StartsWith('#') ? (true, l.TrimStart('#', ' ')) : (false, l))]
            : [];

    // Only findings about terms have an entry to show.
    private static GlossaryNote? GlossaryOf(BoardFinding finding, Market? market, Listing? listing)
    {
        if (!finding.Check.StartsWith("LK1", StringComparison.Ordinal) || finding.Source?.Text is not { Length: > 0 } text)
        {
            return null;
        }

        var own = listing?.Terms.FirstOrDefault(t => t.Source == text);
        if (own is not null)
        {
            return new GlossaryNote(own.Source, own.Target, own.Forbidden, null);
        }

        var entry = market is null ? null : new[] { listing?.Vertical, "common" }.OfType<string>()
            .Select(v => market.Glossaries.GetValueOrDefault(v))
            .Append(market.ProtectedNames)
            .SelectMany(g => g?.Entries ?? [])
            .FirstOrDefault(e => e.Sources.Contains(text, StringComparer.OrdinalIgnoreCase));
        return entry is null ? null : new GlossaryNote(text, entry.Targets, entry.Forbidden, entry.Note);
    }
}
