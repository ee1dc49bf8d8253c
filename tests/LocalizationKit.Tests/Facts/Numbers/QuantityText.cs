using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Prints what was read of a text as one short line a theory can compare.</summary>
internal static class QuantityText
{
    public static string Read(string language, string text, string? currency = null) =>
        Show(new TextFacts(text, LanguageTag.Parse(language), currency).Quantities);

    public static string Show(IEnumerable<Quantity> quantities) => string.Join("; ", quantities.Select(Show));

    private static string Show(Quantity quantity)
    {
        var kind = quantity.Kind.ToString().ToLowerInvariant();
        var value = quantity.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? quantity.Date ?? quantity.Text;
        var high = quantity.High is { } h ? ".." + h.ToString("0.####", CultureInfo.InvariantCulture) : "";
        return $"{kind} {value}{high} {quantity.Unit}{quantity.Currency}".TrimEnd();
    }
}
