using LocalizationKit.Azure;
using LocalizationKit.Hosting.Telemetry;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LocalizationKit.Worker.Telemetry;

/// <summary>Adds traces, metrics and health.</summary>
internal static class WorkerTelemetry
{
    public static void AddWorkerTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithMetrics(m => m.AddMeter(KitMetrics.Name, AzureTranslator.TelemetryName).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation())
            .WithTracing(t => t.AddSource(KitMetrics.Name, AzureTranslator.TelemetryName).AddAspNetCoreInstrumentation(o => o.Filter = c => !c.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)).AddHttpClientInstrumentation());
        if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            telemetry.UseOtlpExporter();
        }
    }

    public static void MapWorkerHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = c => c.Tags.Contains("ready"),
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString(), e.Value.Description }),
            }),
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status200OK },
        });
        app.MapGet("/metrics", (PrometheusText metrics) => Results.Text(metrics.Print(), "text/plain; version=0.0.4"))
            .ExcludeFromDescription().RequireAuthorization(Security.Policies.Read);
    }
}
