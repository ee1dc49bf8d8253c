namespace LocalizationKit.Markets;

/// <summary>Says how a market names its money.</summary>
/// <param name="Code">The ISO 4217 code.</param>
/// <param name="Symbols">The signs and words that mean this currency in the market.</param>
/// <param name="FractionDigits">The decimal places of a price.</param>
public sealed record CurrencyConventions(string Code, IReadOnlyList<string> Symbols, int FractionDigits);
