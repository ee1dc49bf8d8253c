using System.Collections.Frozen;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Sorts units by the system of measurement they belong to.</summary>
internal static class MeasureSystem
{
    private static readonly FrozenSet<string> Metric = FrozenSet.Create(
        StringComparer.Ordinal, "millimeter", "centimeter", "meter", "kilometer", "gram", "kilogram", "milligram", "milliliter", "centiliter", "liter", "square-meter", "square-centimeter", "celsius");

    private static readonly FrozenSet<string> Customary = FrozenSet.Create(
        StringComparer.Ordinal, "inch", "foot", "yard", "mile", "pound", "ounce", "fluid-ounce", "gallon", "quart", "pint", "cup", "square-foot", "square-inch", "fahrenheit");

    /// <summary>Returns <c>metric</c>, <c>us</c>, or null for a unit that all markets share.</summary>
    public static string? Of(string? unit) => unit is null ? null : Metric.Contains(unit) ? "metric" : Customary.Contains(unit) ? "us" : null;
}
