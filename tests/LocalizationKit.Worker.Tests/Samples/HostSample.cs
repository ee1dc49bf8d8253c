using LocalizationKit.Hosting;
using Microsoft.Extensions.Hosting;

namespace LocalizationKit.Worker.Tests.Samples;

/// <summary>The host that the README shows.</summary>
internal static class HostSample
{
    public static async Task RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddLocalizationKit(builder.Configuration);
        await builder.Build().RunAsync();
    }
}
