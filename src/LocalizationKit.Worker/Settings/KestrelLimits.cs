using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Settings;

/// <summary>Bounds what one connection, and all of them, may take.</summary>
internal sealed class KestrelLimits(IOptions<WorkerOptions> options) : IConfigureOptions<KestrelServerOptions>
{
    void IConfigureOptions<KestrelServerOptions>.Configure(KestrelServerOptions kestrel)
    {
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = options.Value.MaxBodyBytes;
        limits.MaxConcurrentConnections = options.Value.MaxConnections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.AddServerHeader = false;
    }
}
