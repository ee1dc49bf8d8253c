namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers below ten million in English.</summary>
internal static class EnglishSpelling
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Write(int value) => value switch
    {
        < 20 => Small[value],
        < 100 => Tens[value / 10] + (value % 10 == 0 ? "" : "-" + Small[value % 10]),
        < 1000 => Small[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + Write(value % 100)),
        < 1_000_000 => Join(Write(value / 1000) + " thousand", value % 1000),
        _ => Join(Write(value / 1_000_000) + " million", value % 1_000_000),
    };

    private static string Join(string head, int rest) => rest == 0 ? head : head + (rest < 100 ? " and " : " ") + Write(rest);
}
