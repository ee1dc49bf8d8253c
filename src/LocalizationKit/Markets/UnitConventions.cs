namespace LocalizationKit.Markets;

/// <summary>Says which units a market uses.</summary>
/// <param name="Policy">What happens to the units of the source.</param>
/// <param name="System">The CLDR measurement system: <c>metric</c>, <c>us</c> or <c>uk</c>.</param>
public sealed record UnitConventions(UnitPolicy Policy, string System);
