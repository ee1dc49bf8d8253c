using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Knows what 斤, 兩 and 錢 weigh where: 500 g on the mainland, 604.79 g in Hong Kong and Macau (Weights and Measures Ordinance, Cap. 68), 600 g in Taiwan.</summary>
internal static class CustomaryUnits
{
    /// <summary>Returns the unit that a mainland unit is in a text of a language.</summary>
    public static string In(LanguageTag language, string unit) => language switch
    {
        { Language: "yue" } or { IsTraditionalChinese: true, Region: "HK" or "MO" } => InHongKong(unit),
        { IsTraditionalChinese: true, Region: "TW" } => InTaiwan(unit),
        _ => unit,
    };

    /// <summary>Says whether buyers of a market weigh by the Hong Kong catty.</summary>
    public static bool AreOfHongKong(Market market) => market.Language is { Region: "HK" or "MO" };

    /// <summary>Returns a quantity as it is weighed in Hong Kong.</summary>
    public static Quantity InHongKong(Quantity quantity) => quantity.Unit is { } unit ? quantity with { Unit = InHongKong(unit) } : quantity;

    private static string InHongKong(string unit) => unit switch
    {
        "jin" => "catty",
        "liang" => "tael",
        "qian" => "mace",
        _ => unit,
    };

    private static string InTaiwan(string unit) => unit switch
    {
        "jin" => "taiwan-jin",
        "liang" => "taiwan-liang",
        _ => unit,
    };
}
