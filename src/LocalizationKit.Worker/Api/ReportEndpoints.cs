using System.Text;
using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Security;

namespace LocalizationKit.Worker.Api;

/// <summary>Gives figures and exports.</summary>
internal static class ReportEndpoints
{
    private const string Lines = "application/x-ndjson";

    public static async Task<IResult> StatsAsync(IReviewStore review, TimeProvider time, CancellationToken cancellationToken)
    {
        var sums = await review.SumAsync(cancellationToken);
        var days = await review.ScoreDailyAsync(time.GetUtcNow().AddDays(-30), cancellationToken);
        return Results.Ok(new StatsResource(sums.States.ToDictionary(s => StateNames.Of(s.Key), s => s.Value), sums.PendingReleases, sums.DeadReleases, sums.Checks, days));
    }

    public static IResult Corrections(CorrectionExport export, string? format, CancellationToken cancellationToken) => format switch
    {
        null or "reviews" => Results.Stream(s => WriteAsync(s, export.ReadReviewsAsync(cancellationToken)), Lines),
        "pairs" => Results.Stream(s => WriteAsync(s, export.ReadPairsAsync(cancellationToken)), Lines),
        _ => Problems.Of(StatusCodes.Status400BadRequest, "Unknown format", $"There is no format '{format}'; write reviews (to train on) or pairs (to mine terms from)."),
    };

    private static async Task WriteAsync(Stream stream, IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        }
    }
}
