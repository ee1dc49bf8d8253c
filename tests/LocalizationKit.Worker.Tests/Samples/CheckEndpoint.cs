using LocalizationKit.Batches;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalizationKit.Worker.Tests.Samples;

/// <summary>The web application that the README shows.</summary>
internal static class CheckEndpoint
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build());
        var app = builder.Build();

        app.MapPost("/check", async (HttpContext http, QualityPipeline pipeline) =>
        {
            var writer = new JsonLinesVerdictWriter(http.Response.Body);
            var records = new JsonLinesListingReader().ReadAsync(http.Request.Body, fileName: null, http.RequestAborted);
            await foreach (var verdict in pipeline.RunAsync(records, http.RequestAborted))
            {
                await writer.WriteAsync(verdict, http.RequestAborted);
            }
        });

        return app;
    }
}
