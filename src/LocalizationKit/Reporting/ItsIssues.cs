using LocalizationKit.Batches.Documents.Xliff;
using LocalizationKit.Checks;
using LocalizationKit.Data;
using LocalizationKit.Mqm;

namespace LocalizationKit.Reporting;

/// <summary>Says findings in the terms of ITS 2.0 (Localization Quality Issue).</summary>
internal static class ItsIssues
{
    private static readonly (string Glob, string Type)[] Types = [.. EmbeddedData.Rows("its-types.tsv").Select(r => (r[0], r[1]))];

    /// <summary>Says the findings of a listing that concern a field.</summary>
    /// <param name="verdict">The result of the listing.</param>
    /// <returns>The issues; accepted findings are issues that do not count.</returns>
    public static IReadOnlyList<XliffIssue> Of(ListingVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return [.. verdict.Findings.Where(f => f.FieldIndex >= 0).Select(Of)];
    }

    /// <summary>Names the type of a check.</summary>
    /// <param name="check">The id of the check.</param>
    /// <returns>A type of ITS 2.0.</returns>
    public static string TypeOf(string check) => Types.FirstOrDefault(t => CheckSelection.Fits(t.Glob, check)).Type ?? "other";

    private static XliffIssue Of(Finding finding)
    {
        var proposal = finding.Suggestion is { } suggestion ? $" Suggestion: {(suggestion.Replacement.Length == 0 ? "delete it" : suggestion.Replacement)}" : "";
        return new XliffIssue(finding.FieldIndex, finding.Target?.Start ?? -1, finding.Target?.Length ?? 0, TypeOf(finding.Check.Id), $"{finding.Check.Id} {finding.Check.Name}: {finding.Message}{proposal}", SeverityOf(finding.Severity))
        {
            IsEnabled = !finding.IsSuppressed,
        };
    }

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Critical => 100,
        Severity.Major => 60,
        Severity.Minor => 20,
        _ => 0,
    };
}
