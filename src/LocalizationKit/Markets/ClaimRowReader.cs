namespace LocalizationKit.Markets;

/// <summary>Turns rows of <c>claims.tsv</c> into claims.</summary>
internal sealed class ClaimRowReader(PackProblems problems)
{
    /// <summary>The columns of the table.</summary>
    public static readonly IReadOnlyList<string> Columns = ["vertical", "trigger", "pattern", "severity", "reason", "safer", "source", "id"];

    /// <summary>The columns no row can do without.</summary>
    public static readonly IReadOnlyList<string> Required = ["vertical", "trigger", "pattern", "severity", "reason"];

    // A pattern that begins so asks for a statement instead of restricting one.
    private const string RequiredStatement = "ABSENT:";

    /// <summary>Reads a claim.</summary>
    /// <returns>The claim; null when the row has an error.</returns>
    public RestrictedClaim? Read(TableRow row)
    {
        var patterns = row.Alternatives("pattern");
        var isStatement = patterns.Any(p => p.StartsWith(RequiredStatement, StringComparison.Ordinal));
        IReadOnlyList<string> phrases = [.. patterns.Select(p => p.StartsWith(RequiredStatement, StringComparison.Ordinal) ? p[RequiredStatement.Length..].Trim() : p)];
        var triggers = row.Alternatives("trigger");
        var severity = SeverityName.Parse(row.Cell("severity"));
        if (severity is null)
        {
            problems.Error("LK9109", row.File, row.Line, $"'{row.Cell("severity")}' is no severity.", SeverityName.Remedy);
        }

        // A restriction may hold whatever the source says; a required statement needs something that asks for it.
        var isFilled = IsFilled(row, "pattern", phrases)
            & ((triggers.Count == 0 && !isStatement) || IsFilled(row, "trigger", triggers))
            & IsFilled(row, "reason", [row.Cell("reason")]);
        return severity is null || !isFilled ? null : new RestrictedClaim
        {
            Id = row.Cell("id") is { Length: > 0 } id ? id : phrases[0],
            Vertical = row.Cell("vertical") is { Length: > 0 } vertical ? vertical : "all",
            Triggers = triggers,
            Patterns = phrases,
            IsRequiredStatement = isStatement,
            Severity = severity.Value,
            Reason = row.Cell("reason"),
            Safer = row.Cell("safer") is { Length: > 0 } safer and not "(delete)" ? safer : null,
            Source = row.Cell("source") is { Length: > 0 } source ? source : null,
        };
    }

    private bool IsFilled(TableRow row, string column, IReadOnlyList<string> alternatives)
    {
        if (alternatives.Count > 0 && alternatives.All(a => a.Length > 0))
        {
            return true;
        }

        problems.Error("LK9108", row.File, row.Line, $"The cell '{column}' is empty or has an empty alternative.", "Fill it, take out the extra '|', or take the row out.");
        return false;
    }
}
