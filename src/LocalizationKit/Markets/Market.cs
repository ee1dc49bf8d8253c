using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Holds everything the kit knows about a market: language, conventions, glossaries, claims and gate. Immutable and safe to share.</summary>
public sealed class Market
{
    private string? _label;

    /// <summary>Gets the id, e.g. <c>ja-JP</c>; the language tag for a bare language.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version of the pack, e.g. <c>2026.11</c>; null for a bare language.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the display name.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the language of the target texts.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Gets the number format; null when the market has no rule.</summary>
    public NumberConventions? Numbers { get; init; }

    /// <summary>Gets the date format; null when the market has no rule.</summary>
    public DateConventions? Dates { get; init; }

    /// <summary>Gets the admitted quotation marks, opening and closing in one string; empty when the market has no rule.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>Gets the currency; null when the market has no rule.</summary>
    public CurrencyConventions? Currency { get; init; }

    /// <summary>Gets the units; null when the market has no rule.</summary>
    public UnitConventions? Units { get; init; }

    /// <summary>Gets the length limits by field name, in characters as a reader counts them.</summary>
    public IReadOnlyDictionary<string, int> MaxLengths { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the length limits by field in all units; those in characters are <see cref="MaxLengths"/>, too.</summary>
    public IReadOnlyList<FieldLimit> Limits { get; init; } = [];

    /// <summary>Gets severities that differ from the default of a check, by check id.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Gets the globs of checks that are not run.</summary>
    public IReadOnlyList<string> IgnoredChecks { get; init; } = [];

    /// <summary>Gets the gate.</summary>
    public GateConventions Gate { get; init; } = GateConventions.Default;

    /// <summary>Gets the register the copy is written in; null when the market has no rule.</summary>
    public string? Register { get; init; }

    /// <summary>Gets the glossaries by vertical; <c>common</c> holds in every vertical.</summary>
    public IReadOnlyDictionary<string, Glossary> Glossaries { get; init; } = new Dictionary<string, Glossary>();

    /// <summary>Gets the brands, marks and certifications that keep their approved names.</summary>
    public Glossary ProtectedNames { get; init; } = Glossary.Empty;

    /// <summary>Gets the restricted claims.</summary>
    public IReadOnlyList<RestrictedClaim> Claims { get; init; } = [];

    /// <summary>Gets where the facts of the pack come from.</summary>
    public IReadOnlyList<MarketSource> Sources { get; init; } = [];

    /// <summary>Gets the verticals that have a glossary of their own, sorted.</summary>
    public IReadOnlyList<string> Verticals => [.. Glossaries.Keys.Where(k => k != "common").Order(StringComparer.Ordinal)];

    /// <summary>Gets <c>id@version</c> as results carry it; the bare tag for a language.</summary>
    public string Label => _label ??= Version is null ? Id : $"{Id}@{Version}";

    /// <summary>Makes a market that is a language and nothing more: only language-level rules apply.</summary>
    /// <param name="language">The language; <see cref="LanguageTag.Undetermined"/> for language-neutral rules only.</param>
    /// <returns>The market.</returns>
    public static Market ForLanguage(LanguageTag language) => new() { Id = language.ToString(), Language = language };
}
