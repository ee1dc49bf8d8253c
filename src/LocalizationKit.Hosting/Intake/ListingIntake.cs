using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Hosting.Translating;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Intake;

/// <summary>Takes batches into the ledger, some hundred records in one transaction.</summary>
internal sealed class ListingIntake(IVerdictStore store, WorkSignal signal, BacklogGauge backlog, KitMetrics metrics, RecordTranslator translator, IOptions<KitOptions> options) : IListingIntake
{
    private const int BatchSize = 256;
    private readonly JudgingOptions _options = options.Value.Judging;

    public async Task SubmitAsync(Stream stream, string source, bool isRedelivery, Action<long, SubmitOutcome> report, CancellationToken cancellationToken)
    {
        var batch = new List<RecordReadResult>(BatchSize);
        await foreach (var record in new RecordReader(_options.MaxRecordBytes).ReadAsync(stream, isRedelivery, cancellationToken))
        {
            batch.Add(record);
            if (batch.Count == BatchSize)
            {
                await FlushAsync(batch, source, report, cancellationToken);
            }
        }

        await FlushAsync(batch, source, report, cancellationToken);
    }

    private async Task FlushAsync(List<RecordReadResult> batch, string source, Action<long, SubmitOutcome> report, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        if (await backlog.CountAsync(cancellationToken) >= _options.MaxBacklog)
        {
            throw new BacklogFullException();
        }

        using var activity = KitMetrics.Activities.StartActivity("lk.submit");
        activity?.SetTag("lk.records", batch.Count);
        var outcomes = await store.SubmitAsync([.. batch.Select(b => b.Record).OfType<SubmittedRecord>().Select(Route)], cancellationToken);
        signal.Set();
        var next = 0;
        foreach (var record in batch)
        {
            var outcome = record.Record is null ? new SubmitOutcome(record.Id, SubmitStatus.Refused, 0, record.Error) : outcomes[next++];
            metrics.Submitted(source, NameOf(outcome.Status));
            report(record.Line, outcome);
        }

        batch.Clear();
    }

    // Without a translator a text that has no target is judged as it is: LK2204.
    private SubmittedRecord Route(SubmittedRecord record) => record.NeedsTranslation && !translator.IsOn ? record with { NeedsTranslation = false } : record;

    /// <summary>Names an outcome as the API does.</summary>
    public static string NameOf(SubmitStatus status) => status switch
    {
        SubmitStatus.Accepted => "accepted",
        SubmitStatus.Revised => "revised",
        SubmitStatus.Duplicate => "duplicate",
        SubmitStatus.Erased => "erased",
        _ => "refused",
    };
}
