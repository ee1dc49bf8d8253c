using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Holds what one row of a table gave.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Id">The id; null when it could not be read.</param>
/// <param name="Head">Market, vertical and languages.</param>
/// <param name="Fields">The fields of the row.</param>
/// <param name="TargetColumns">The column of the target of each field; -1 where the table has none.</param>
/// <param name="Additional">The cells the kit does not know, by column.</param>
/// <param name="Problem">Why the row could not be read: check id and message; null when it could.</param>
internal sealed record CsvRow(
    long Line,
    string? Id,
    (string? Market, string? Vertical, string? SourceLanguage, string? TargetLanguage) Head,
    IReadOnlyList<ListingField> Fields,
    IReadOnlyList<int> TargetColumns,
    IReadOnlyList<KeyValuePair<string, string>> Additional,
    (string CheckId, string Message)? Problem)
{
    /// <summary>Makes a row that could not be read.</summary>
    public static CsvRow Broken(long line, string? id, string checkId, string message) => new(line, id, default, [], [], [], (checkId, message));

    /// <summary>Returns whether this row goes on with the listing of another one.</summary>
    public bool Continues(CsvRow first) => Id is not null && Id == first.Id && (Problem is not null || first.Problem is not null || Head == first.Head);
}
