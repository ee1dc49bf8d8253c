namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Knows the languages of the fake service: canonical codes and the aliases it accepts.</summary>
internal static class FakeLanguages
{
    private static readonly string[] Codes =
        ["ar", "cs", "de", "en", "es", "fil", "fr", "fr-CA", "id", "it", "ja", "ko", "ms", "nl", "pl", "pt", "pt-PT", "ru", "th", "tr", "vi", "yue", "zh-Hans", "zh-Hant"];

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase) { ["zh-cn"] = "zh-Hans", ["zh-chs"] = "zh-Hans", ["zh-tw"] = "zh-Hant" };

    public const string ETag = "\"c6e0\"";

    /// <summary>Returns the canonical code; null for an unknown language.</summary>
    public static string? Canonical(string code) =>
        Codes.FirstOrDefault(c => c.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? Aliases.GetValueOrDefault(code);

    /// <summary>Returns the body of <c>GET /languages?scope=translation</c>.</summary>
    public static string Json() =>
        "{\"translation\":{" + string.Join(',', Codes.Select(c => $$"""
            "{{c}}":{"name":"{{c}}","nativeName":"{{c}}","dir":"{{(c == "ar" ? "rtl" : "ltr")}}"}
            """)) + "}}";
}
