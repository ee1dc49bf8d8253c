namespace LocalizationKit.Worker.Settings;

/// <summary>Reads from the configuration where the worker is to listen.</summary>
internal static class ListeningAddresses
{
    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>();
        IEnumerable<string> List(string key) => (configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. endpoints, .. List("urls"), .. List("http_ports").Select(p => $"http://*:{p}"), .. List("https_ports").Select(p => $"https://*:{p}")];
    }
}
