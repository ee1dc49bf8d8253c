using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Holds what one <c>market.json</c> says; what it does not say is null and comes from the market it extends.</summary>
internal sealed record PackManifest
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public string? Extends { get; init; }

    public LanguageTag? Language { get; init; }

    public string? Name { get; init; }

    public NumberConventions? Numbers { get; init; }

    public DateConventions? Dates { get; init; }

    public IReadOnlyList<string>? Quotes { get; init; }

    public CurrencyConventions? Currency { get; init; }

    public UnitConventions? Units { get; init; }

    public IReadOnlyDictionary<string, FieldLimit> Limits { get; init; } = new Dictionary<string, FieldLimit>();

    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    public IReadOnlyList<string>? IgnoredChecks { get; init; }

    public double? RiskThreshold { get; init; }

    public IReadOnlyDictionary<string, double> VerticalThresholds { get; init; } = new Dictionary<string, double>();

    public string? Register { get; init; }

    public IReadOnlyList<MarketSource> Sources { get; init; } = [];

    /// <summary>Fills what this manifest does not say from the one it extends.</summary>
    /// <param name="parent">The manifest it extends.</param>
    /// <returns>The whole.</returns>
    public PackManifest Over(PackManifest parent) => this with
    {
        Language = Language ?? parent.Language,
        Name = Name ?? parent.Name,
        Numbers = Numbers ?? parent.Numbers,
        Dates = Dates ?? parent.Dates,
        Quotes = Quotes ?? parent.Quotes,
        Currency = Currency ?? parent.Currency,
        Units = Units ?? parent.Units,
        Limits = Merge(parent.Limits, Limits),
        Severities = Merge(parent.Severities, Severities),
        IgnoredChecks = IgnoredChecks ?? parent.IgnoredChecks,
        RiskThreshold = RiskThreshold ?? parent.RiskThreshold,
        VerticalThresholds = Merge(parent.VerticalThresholds, VerticalThresholds),
        Register = Register ?? parent.Register,
        Sources = [.. parent.Sources, .. Sources.Except(parent.Sources)],
    };

    private static Dictionary<string, T> Merge<T>(IReadOnlyDictionary<string, T> parent, IReadOnlyDictionary<string, T> own)
    {
        var merged = new Dictionary<string, T>(parent, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in own)
        {
            merged[key] = value;
        }

        return merged;
    }
}
