namespace LocalizationKit.Tests.Facts.Numbers.Spelling;

/// <summary>Spells numbers up to a million in Indonesian, Malay, Vietnamese and Thai.</summary>
internal static class SoutheastAsianSpelling
{
    private static readonly string[] Malayan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
    private static readonly string[] Viet = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    private static readonly string[] Thais = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly (int Unit, string Name)[] ThaiUnits = [(1_000_000, "ล้าน"), (100_000, "แสน"), (10_000, "หมื่น"), (1000, "พัน"), (100, "ร้อย")];

    public static string Indonesian(int value) => value switch
    {
        < 12 => Malayan[value],
        < 20 => Malayan[value - 10] + " belas",
        < 100 => Malayan[value / 10] + " puluh" + Rest(value % 10, Indonesian),
        < 1000 => (value < 200 ? "seratus" : Malayan[value / 100] + " ratus") + Rest(value % 100, Indonesian),
        1_000_000 => "satu juta",
        _ => (value < 2000 ? "seribu" : Indonesian(value / 1000) + " ribu") + Rest(value % 1000, Indonesian),
    };

    public static string Malay(int value) => Indonesian(value).Replace("delapan", "lapan", StringComparison.Ordinal);

    public static string Vietnamese(int value) => value switch
    {
        <= 10 => Viet[value],
        < 20 => "mười " + (value == 15 ? "lăm" : Viet[value - 10]),
        < 100 => Viet[value / 10] + " mươi" + (value % 10) switch { 0 => "", 1 => " mốt", 5 => " lăm", var unit => " " + Viet[unit] },
        < 1000 => Viet[value / 100] + " trăm" + (value % 100) switch { 0 => "", < 10 and var unit => " linh " + Viet[unit], var rest => " " + Vietnamese(rest) },
        1_000_000 => "một triệu",
        _ => Vietnamese(value / 1000) + " nghìn" + (value % 1000) switch { 0 => "", < 10 and var unit => " không trăm linh " + Viet[unit], < 100 and var rest => " không trăm " + Vietnamese(rest), var rest => " " + Vietnamese(rest) },
    };

    public static string Thai(int value)
    {
        var text = "";
        foreach (var (unit, name) in ThaiUnits)
        {
            text += value / unit > 0 ? Thais[value / unit] + name : "";
            value %= unit;
        }

        text += (value / 10) switch { 0 => "", 1 => "สิบ", 2 => "ยี่สิบ", var tens => Thais[tens] + "สิบ" };
        return text + (value % 10) switch { 0 => text.Length == 0 ? Thais[0] : "", 1 when text.Length > 0 => "เอ็ด", var unit => Thais[unit] };
    }

    private static string Rest(int rest, Func<int, string> write) => rest == 0 ? "" : " " + write(rest);
}
