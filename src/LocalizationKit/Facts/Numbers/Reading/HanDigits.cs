namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Gives the values of Han numerals in their folded form.</summary>
internal static class HanDigits
{
    /// <summary>Returns the value of a digit character, -1 for any other.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '贰' or '两' or '俩' => 2,
        '三' or '叁' or '仨' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>Returns 10, 100 or 1000, 0 for any other character.</summary>
    public static int Small(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    /// <summary>Returns 万, 亿 or 兆 as a number, 0 for any other character.</summary>
    public static decimal Big(char c) => c switch
    {
        '万' => 10_000m,
        '亿' => 100_000_000m,
        '兆' => 1_000_000_000_000m,
        _ => 0m,
    };

    public static bool IsNumeral(char c) => Digit(c) >= 0 || Small(c) > 0 || Big(c) > 0 || c is '半' or '廿' or '卅';
}
