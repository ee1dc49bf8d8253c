namespace LocalizationKit.Cli.Batches;

/// <summary>Holds one row of a table.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Problem">What is wrong with it: check id and message; null for nothing.</param>
/// <param name="Raw">The row as it stands in the file, one character per byte, its line end included; empty when nobody asked for it.</param>
internal sealed record CsvTableRow(long Line, IReadOnlyList<string> Cells, (string CheckId, string Message)? Problem, string Raw)
{
    /// <summary>Gets whether the row is a blank line.</summary>
    public bool IsBlank => Problem is null && (Cells.Count == 0 || (Cells.Count == 1 && string.IsNullOrWhiteSpace(Cells[0])));
}
