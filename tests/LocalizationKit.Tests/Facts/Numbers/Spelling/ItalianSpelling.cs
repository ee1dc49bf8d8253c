namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers up to a million in Italian.</summary>
internal static class ItalianSpelling
{
    private static readonly string[] Small = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"];
    private static readonly string[] Tens = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

    public static string Write(int value)
    {
        var text = Plain(value);
        return value > 20 && value % 10 == 3 && value % 100 != 13 ? text[..^1] + "é" : text;
    }

    private static string Plain(int value) => value switch
    {
        1_000_000 => "un milione",
        < 20 => Small[value],
        < 100 => (value % 10 is 1 or 8 ? Tens[value / 10][..^1] : Tens[value / 10]) + (value % 10 == 0 ? "" : Small[value % 10]),
        < 1000 => (value < 200 ? "" : Small[value / 100]) + "cento" + (value % 100 == 0 ? "" : Plain(value % 100)),
        _ => (value < 2000 ? "mille" : Factor(value / 1000) + "mila") + (value % 1000 == 0 ? "" : Plain(value % 1000)),
    };

    // ventunomila, centounomila
    private static string Factor(int value) => Plain(value);
}
