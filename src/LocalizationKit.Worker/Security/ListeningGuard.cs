using System.Net;

namespace LocalizationKit.Worker.Security;

/// <summary>Keeps a worker without keys off the network.</summary>
internal static class ListeningGuard
{
    /// <summary>Returns why the worker must not listen; null when it may.</summary>
    public static string? Inspect(IEnumerable<string> urls, bool hasKeys) =>
        hasKeys || urls.All(IsLoopback)
            ? null
            : $"There is no API key yet, and '{urls.First(u => !IsLoopback(u))}' can be reached from other machines. Make a key first: LocalizationKit.Worker keys add admin --roles admin — or listen on http://127.0.0.1:5080 only.";

    private static bool IsLoopback(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.IsUnixPipe || address.IsNamedPipe || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
