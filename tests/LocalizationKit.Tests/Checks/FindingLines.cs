using System.Globalization;
using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Checks;

/// <summary>Writes down findings as people read them: check, severity, places on both sides, message, fix.</summary>
internal static class FindingLines
{
    public static void Write(StringBuilder lines, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {finding.Check.Id} {finding.Severity} {finding.Field} S {At(finding.Source)} T {At(finding.Target)} {finding.Message}");
            if (finding.Suggestion is { } suggestion)
            {
                lines.Append(suggestion.IsSafe ? " Safe: " : " Perhaps: ").Append(suggestion.Replacement);
            }

            lines.Append('\n');
        }
    }

    private static string At(TextSpan? span) => span is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}");
}
