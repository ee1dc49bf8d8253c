using LocalizationKit.Mqm;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Reads severities as results name them.</summary>
internal static class SeverityNames
{
    public static bool TryParse(string? name, out Severity severity)
    {
        severity = default;
        return name is not null && !char.IsAsciiDigit(name.FirstOrDefault()) && Enum.TryParse(name, ignoreCase: true, out severity) && Enum.IsDefined(severity);
    }
}
