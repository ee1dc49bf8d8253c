namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Holds what the first entry of a PO file says of the whole. Immutable.</summary>
internal sealed class PoHeader
{
    public string? Language { get; private init; }

    public string? SourceLanguage { get; private init; }

    /// <summary>Reads the lines of the header.</summary>
    public static PoHeader Parse(string text) => new() { Language = Find(text, "Language:"), SourceLanguage = Find(text, "X-Source-Language:") };

    // pt_BR and sr_RS@latin are how gettext writes pt-BR and sr-RS.
    private static string? Find(string text, string name)
    {
        var line = text.Split('\n').FirstOrDefault(l => l.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        var tag = line?[name.Length..].Split('@')[0].Trim().Replace('_', '-');
        return Markets.LanguageTag.TryParse(tag ?? "", out _) ? tag : null;
    }
}
