using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;

namespace LocalizationKit.Hosting.Judging;

/// <summary>Judges a record and says where its listing goes.</summary>
internal sealed class ListingJudge(IPipelineProvider pipelines, KitMetrics metrics)
{
    /// <summary>Judges a record of the ledger.</summary>
    public Judgement Judge(long sequence, string json)
    {
        var started = Stopwatch.GetTimestamp();
        var verdict = Check(json);
        metrics.Judged(VerdictJson.NameOf(verdict.Verdict), verdict.Market, Stopwatch.GetElapsedTime(started).TotalSeconds);
        return new Judgement(sequence, StateOf(verdict.Verdict), VerdictJson.NameOf(verdict.Verdict), ResultOf(verdict))
        {
            Market = verdict.Market,
            Quality = verdict.Score?.Quality,
            Risk = verdict.Score?.Risk,
            Checks = [.. verdict.Findings.Where(f => !f.IsSuppressed).GroupBy(f => f.Check.Id, StringComparer.Ordinal).Select(g => new CheckCount(g.Key, VerdictJson.NameOf(Gravest(g.Select(f => f.Severity))), g.Count()))],
            Error = verdict.Verdict == Verdict.Error ? verdict.Findings[0].Check.Id + ": " + verdict.Findings[0].Message : null,
        };
    }

    /// <summary>Judges a record.</summary>
    public ListingVerdict Check(string json) => pipelines.Current.Check(RecordReader.Parse(json));

    /// <summary>Does what is done once and takes long, such as reading the pack of the listing's market, without looking at the listing's texts.</summary>
    public void Prepare(string json)
    {
        var listing = RecordReader.Parse(json);
        pipelines.Current.Check(new Listing
        {
            Id = "prepare",
            Market = listing.Market,
            Vertical = listing.Vertical,
            SourceLanguage = listing.SourceLanguage,
            TargetLanguage = listing.TargetLanguage,
            Fields = [new ListingField { Name = "title", Source = "1", Target = "1" }],
        });
    }

    /// <summary>Lays a listing aside that was taken too often and never judged: it may be what ends the process.</summary>
    public static Judgement GiveUp(LeasedListing listing, string error) => new(listing.Sequence, ListingState.DeadLettered, VerdictJson.NameOf(Verdict.Error), "null") { Error = error };

    /// <summary>Writes a result as the contract describes it.</summary>
    public static string ResultOf(ListingVerdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, VerdictJson.Options))
        {
            VerdictJson.Write(json, verdict);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Severity Gravest(IEnumerable<Severity> severities) => severities.Max();

    private static ListingState StateOf(Verdict verdict) => verdict switch
    {
        Verdict.Publish => ListingState.Judged,
        Verdict.Review => ListingState.InReview,
        Verdict.Block => ListingState.Blocked,
        _ => ListingState.DeadLettered,
    };
}
