namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers up to a million in French.</summary>
internal static class FrenchSpelling
{
    private static readonly string[] Small = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"];
    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    public static string Write(int value) => value switch
    {
        1_000_000 => "un million",
        < 20 => Small[value],
        80 => "quatre-vingts",
        < 100 => BelowHundred(value),
        < 1000 => (value < 200 ? "cent" : Small[value / 100] + (value % 100 == 0 ? " cents" : " cent")) + (value % 100 == 0 ? "" : " " + Write(value % 100)),
        _ => (value < 2000 ? "mille" : Factor(value / 1000) + " mille") + (value % 1000 == 0 ? "" : " " + Write(value % 1000)),
    };

    private static string BelowHundred(int value)
    {
        var tens = value / 10;
        var rest = tens is 7 or 9 ? value - ((tens - 1) * 10) : value % 10;
        if (rest == 0)
        {
            return Tens[tens];
        }

        return Tens[tens] + (rest is 1 or 11 && tens < 8 ? " et " : "-") + Small[rest];
    }

    // deux cent mille and quatre-vingt mille carry no s.
    private static string Factor(int value) => Write(value).Replace("cents", "cent", StringComparison.Ordinal).Replace("vingts", "vingt", StringComparison.Ordinal);
}
