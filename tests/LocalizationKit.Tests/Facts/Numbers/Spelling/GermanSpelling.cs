namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers up to a million in German and Dutch: units before tens, all in one word.</summary>
internal sealed class GermanSpelling(string[] small, string[] tens, string joiner, string hundred, string thousand, string million, string one)
{
    public static GermanSpelling German { get; } = new(
        ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"],
        ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
        "und", "hundert", "tausend", "eine Million", "ein");

    public static GermanSpelling Dutch { get; } = new(
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
        ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
        "en", "honderd", "duizend", "een miljoen", "een");

    public string Write(int value) => value switch
    {
        1_000_000 => million,
        < 20 => small[value],
        < 100 => value % 10 == 0 ? tens[value / 10] : Units(value % 10) + tens[value / 10],
        < 1000 => (value < 200 ? "" : small[value / 100]) + hundred + (value % 100 == 0 ? "" : Write(value % 100)),
        _ => (value < 2000 ? "" : Factor(value / 1000)) + thousand + (value % 1000 == 0 ? "" : Write(value % 1000)),
    };

    // zweihunderteintausend, never zweihunderteinstausend
    private string Factor(int value) => value % 100 == 1 ? Write(value - 1) + one : Write(value);

    private string Units(int unit)
    {
        var word = unit == 1 ? one : small[unit];
        return word + (joiner == "en" && word[^1] == 'e' ? "ën" : joiner);
    }
}
