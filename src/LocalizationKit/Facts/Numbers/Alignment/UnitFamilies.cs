using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Knows units that share a name, so that a difference between them proves nothing: 度 is an angle or a temperature, oz a weight or a volume.</summary>
internal static class UnitFamilies
{
    private static readonly string[][] Families =
    [
        ["degree", "celsius", "fahrenheit", "kelvin"],
        ["ounce", "fluid-ounce", "fluid-ounce-imperial"],
        ["inch", "cun"],
        ["horsepower", "metric-horsepower"],
        ["milliampere", "milliampere-hour"],
        ["gram", "gram-per-square-meter"],
        ["calorie", "kilocalorie"],
        ["kilometer", "kilometer-per-hour"],
        ["mile", "mile-per-hour"],
        ["ton", "metric-ton"],
        ["megapixel", "pixel"],
        ["meter", "square-meter"],
        ["centimeter", "square-centimeter"],
        ["carat", "karat"],
        ["denier", "thread-count"],
        ["megabyte", "megabit"],
        ["gigabyte", "gigabit"],
        ["newton", "newton-meter"],
        ["jin", "catty", "taiwan-jin"],
        ["liang", "tael", "taiwan-liang"],
        ["qian", "mace"],
    ];

    /// <summary>Says whether two units measure one thing, so that other figures in them contradict: 毫安 of a battery is mAh.</summary>
    public static bool MeasureOneThing(string? a, string? b) =>
        UnitTable.Dimension(a) == UnitTable.Dimension(b) || (a is "milliampere" or "milliampere-hour" && b is "milliampere" or "milliampere-hour");

    public static bool AreKin(string a, string b)
    {
        if (a is "celsius" or "fahrenheit" && b is "celsius" or "fahrenheit")
        {
            return a == b;
        }

        foreach (var family in Families)
        {
            if (Array.IndexOf(family, a) >= 0 && Array.IndexOf(family, b) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
