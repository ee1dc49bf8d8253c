namespace LocalizationKit.Facts.Numbers;

/// <summary>Sorts units by the system of measurement they belong to.</summary>
internal static class MeasureSystem
{
    /// <summary>Returns <c>metric</c>, <c>us</c>, or null for a unit that all markets share.</summary>
    public static string? Of(string? unit) => unit switch
    {
        "millimeter" or "centimeter" or "meter" or "kilometer" or "gram" or "kilogram" or "milligram" or "milliliter" or "centiliter" or "liter"
            or "square-meter" or "square-centimeter" or "celsius" => "metric",
        "inch" or "foot" or "yard" or "mile" or "pound" or "ounce" or "fluid-ounce" or "gallon" or "quart" or "pint" or "cup"
            or "square-foot" or "square-inch" or "fahrenheit" => "us",
        _ => null,
    };
}
