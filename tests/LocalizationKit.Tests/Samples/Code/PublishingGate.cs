using LocalizationKit.Batches;
using LocalizationKit.Gating;

namespace LocalizationKit.Tests.Samples.Code;

/// <summary>The gate in a publishing pipeline that docs/getting-started.md shows.</summary>
internal static class PublishingGate
{
    public static async Task RunAsync(QualityPipeline pipeline, Stream input, Func<Listing, Task> publish, Func<Listing, IEnumerable<string>, Task> hold, CancellationToken cancellationToken)
    {
        await foreach (var verdict in pipeline.RunAsync(new JsonLinesListingReader().ReadAsync(input, fileName: null, cancellationToken), cancellationToken))
        {
            switch (verdict)
            {
                case { Verdict: Verdict.Publish, Listing: { } listing }:
                    await publish(listing);
                    break;
                case { Listing: { } listing }:
                    await hold(listing, verdict.Findings.Select(f => f.Message));
                    break;
                default:
                    Console.Error.WriteLine($"line {verdict.Line}: {verdict.Findings[0].Message}"); // the record could not be read
                    break;
            }
        }
    }
}
