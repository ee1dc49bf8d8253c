namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers up to a million in Spanish.</summary>
internal static class SpanishSpelling
{
    private static readonly string[] Small =
    [
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
        "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
    ];

    private static readonly string[] Tens = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
    private static readonly string[] Hundreds = ["", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"];

    public static string Write(int value) => value switch
    {
        1_000_000 => "un millón",
        100 => "cien",
        < 30 => Small[value],
        < 100 => Tens[value / 10] + (value % 10 == 0 ? "" : " y " + Small[value % 10]),
        < 1000 => Hundreds[value / 100] + (value % 100 == 0 ? "" : " " + Write(value % 100)),
        _ => (value < 2000 ? "mil" : Factor(value / 1000) + " mil") + (value % 1000 == 0 ? "" : " " + Write(value % 1000)),
    };

    // treinta y un mil, veintiún mil
    private static string Factor(int value)
    {
        var text = Write(value);
        return text.EndsWith("veintiuno", StringComparison.Ordinal) ? text[..^4] + "iún" : text.EndsWith("uno", StringComparison.Ordinal) ? text[..^1] : text;
    }
}
