using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LocalizationKit.Hosting.Telemetry;

/// <summary>Says whether listings can be accepted and judged: the ledger answers, the newest packs are in use, nothing was given up.</summary>
internal sealed class LedgerHealth(IReviewStore review, IVerdictStore store, IPipelineProvider pipelines, KitMetrics metrics) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var backlog = await store.CountBacklogAsync(cancellationToken);
            var sums = await review.SumAsync(cancellationToken);
            metrics.Observe(backlog, sums.PendingReleases);
            var data = new Dictionary<string, object> { ["backlog"] = backlog, ["pendingReleases"] = sums.PendingReleases, ["deadReleases"] = sums.DeadReleases };
            if (pipelines.LastError is not null)
            {
                return HealthCheckResult.Degraded("New packs were refused; the old ones are in use. The log says why.", data: data);
            }

            return sums.DeadReleases > 0
                ? HealthCheckResult.Degraded("Releases were given up; look at their publisher, then ask for a retry.", data: data)
                : HealthCheckResult.Healthy("The ledger answers.", data);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The ledger does not answer.", exception);
        }
    }
}
