namespace LocalizationKit.Markets;

/// <summary>Says how a market writes numbers.</summary>
/// <param name="Decimal">The decimal separator, <c>.</c> or <c>,</c>.</param>
/// <param name="Group">The admitted grouping separators; empty when unknown.</param>
public sealed record NumberConventions(string Decimal, IReadOnlyList<string> Group);
