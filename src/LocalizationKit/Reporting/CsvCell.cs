namespace LocalizationKit.Reporting;

/// <summary>Makes texts fit for a cell of CSV.</summary>
internal static class CsvCell
{
    // Full-width signs count too: spreadsheets with an East Asian input method read them as the plain ones.
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    /// <summary>Quotes a text where RFC 4180 asks for it, and puts an apostrophe before one that a spreadsheet would run as a formula.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The cell.</returns>
    public static string Of(string text)
    {
        var isFormula = text.Length > 0 && (Triggers.Contains(text[0], StringComparison.Ordinal) || StartsFormulaBehindBlanks(text));
        var cell = isFormula ? "'" + text : text;
        return cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || isFormula || HasOuterBlanks(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    private static bool StartsFormulaBehindBlanks(string text)
    {
        var rest = text.AsSpan().TrimStart();
        return rest.Length > 0 && rest.Length < text.Length && Triggers.Contains(rest[0], StringComparison.Ordinal);
    }

    private static bool HasOuterBlanks(string cell) => cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
}
