using Microsoft.AspNetCore.Http.Features;

namespace LocalizationKit.Worker.Api;

/// <summary>Takes the id out of the path as the client wrote it: routing would leave %2F and a literal percent sign looking alike.</summary>
internal static class RawPath
{
    private const string Marker = "/v1/listings/";

    public static string IdOf(HttpContext context, string routed)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var query = raw.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? raw : raw[..query];
        var start = path.IndexOf(Marker, StringComparison.Ordinal);
        return start < 0 ? routed : Uri.UnescapeDataString(path[(start + Marker.Length)..].Split('/')[0]);
    }
}
