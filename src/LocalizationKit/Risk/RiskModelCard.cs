namespace LocalizationKit.Risk;

/// <summary>Says where a risk model comes from.</summary>
/// <param name="Name">The name, e.g. <c>default</c>.</param>
/// <param name="Version">The version, e.g. <c>2026.11</c>.</param>
/// <param name="Data">What it was trained on, with licences.</param>
/// <param name="Fingerprint">The hash of the training records, <c>sha256:…</c>.</param>
public sealed record RiskModelCard(string Name, string Version, string Data, string Fingerprint)
{
    /// <summary>Gets the short label that results and gate files carry.</summary>
    public string Label => $"{Name}@{Version}";
}
