using System.Globalization;
using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Writes the worst listings: one table, and below it what is wrong with each, folded.</summary>
internal static class MarkdownListings
{
    // What comes behind the listings has its share of the page.
    private const int Reserve = 20_000;
    private const int RowsInTable = 20;
    private const int MostFindings = 12;
    private const int LongestName = 80;
    private const int LongestMessage = 400;
    private const int Around = 40;

    /// <summary>Writes them.</summary>
    /// <param name="page">Takes the text.</param>
    /// <param name="worst">The listings that are held.</param>
    public static void Write(MarkdownPage page, WorstFirst<ListingVerdict> worst)
    {
        var listings = worst.ToList();
        if (listings.Count == 0)
        {
            return;
        }

        var reserve = Math.Min(Reserve, page.Left / 3);
        page.TryAdd("\n### Worst listings\n\n| verdict | listing | market | quality | findings |\n|---|---|---|--:|---|\n", reserve);
        foreach (var verdict in listings.Take(RowsInTable))
        {
            page.TryAdd(RowOf(verdict), reserve);
        }

        page.TryAdd("\n", reserve);
        var shown = listings.TakeWhile(v => page.TryAdd(DetailsOf(v), reserve)).Count();
        if (worst.Offered > shown)
        {
            page.TryAdd(string.Create(CultureInfo.InvariantCulture, $"\n… and {worst.Offered - shown:#,0} more that are held.\n"));
        }
    }

    private static string RowOf(ListingVerdict verdict)
    {
        var open = OpenOf(verdict);
        var first = open.Count == 0 ? "" : $"{open[0].Check.Id} {MarkdownText.Plain(open[0].Check.Name)} ({VerdictJson.NameOf(open[0].Severity)})";
        var more = open.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {open.Count - 1} more") : "";
        return $"| {VerdictJson.NameOf(verdict.Verdict)} | {NameOf(verdict)} | {MarkdownText.Plain(verdict.Market ?? "")} | {QualityOf(verdict)} | {first}{more} |\n";
    }

    private static string DetailsOf(ListingVerdict verdict)
    {
        var text = new StringBuilder();
        text.Append("<details><summary>").Append(NameOf(verdict)).Append(" · ").Append(MarkdownText.Plain(verdict.Market ?? "no market"));
        text.Append(" · ").Append(VerdictJson.NameOf(verdict.Verdict)).Append(PlaceOf(verdict)).Append("</summary>\n\n");
        var open = OpenOf(verdict);
        foreach (var finding in open.Take(MostFindings))
        {
            Append(text, verdict, finding);
        }

        foreach (var reason in verdict.Gate.Reasons.Where(_ => open.Count == 0))
        {
            text.Append("- ").Append(MarkdownText.Plain(Excerpts.Cut(reason, LongestMessage))).Append('\n');
        }

        if (open.Count > MostFindings)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {open.Count - MostFindings} more\n");
        }

        return text.Append("\n</details>\n").ToString();
    }

    private static void Append(StringBuilder text, ListingVerdict verdict, Finding finding)
    {
        text.Append("- **").Append(finding.Check.Id).Append(' ').Append(MarkdownText.Plain(finding.Check.Name)).Append("** · ").Append(VerdictJson.NameOf(finding.Severity));
        text.Append(finding.Field is { } field ? " · " + MarkdownText.Plain(Excerpts.Cut(field, LongestName)) : "");
        text.Append(": ").Append(MarkdownText.Plain(Excerpts.Cut(finding.Message, LongestMessage))).Append('\n');
        AppendSide(text, "source", Excerpts.TextOf(verdict, finding, isTarget: false), finding.Source);
        AppendSide(text, "target", Excerpts.TextOf(verdict, finding, isTarget: true), finding.Target);
        if (finding.Suggestion is { } suggestion)
        {
            var proposal = suggestion.Replacement.Length == 0 ? "delete it" : MarkdownText.Code(Excerpts.Cut(suggestion.Replacement, LongestMessage));
            text.Append("  - suggestion: ").Append(proposal).Append(suggestion.IsSafe ? " (safe)" : "").Append('\n');
        }
    }

    private static void AppendSide(StringBuilder text, string side, string? whole, TextSpan? span)
    {
        if (span is null || (span.Text.Length == 0 && whole is null))
        {
            return;
        }

        var (before, marked, after) = whole is null ? ("", span.Text, "") : Excerpts.Around(whole, span, Around);
        var shown = Excerpts.Cut(marked, LongestMessage);
        text.Append("  - ").Append(side).Append(": <code>").Append(MarkdownText.Plain(before)).Append(shown.Length > 0 ? $"<b>{MarkdownText.Plain(shown)}</b>" : "").Append(MarkdownText.Plain(after)).Append("</code>\n");
    }

    private static List<Finding> OpenOf(ListingVerdict verdict) => [.. verdict.Findings.Where(f => !f.IsSuppressed).OrderByDescending(f => f.Severity)];

    private static string NameOf(ListingVerdict verdict) => verdict.Id is { } id ? MarkdownText.Code(Excerpts.Cut(id, LongestName)) : "(no id)";

    private static string PlaceOf(ListingVerdict verdict) =>
        verdict.File is { } file ? string.Create(CultureInfo.InvariantCulture, $" · {MarkdownText.Plain(Excerpts.Cut(file, LongestName))}{(verdict.Line > 0 ? ", line " + verdict.Line : "")}") : "";

    private static string QualityOf(ListingVerdict verdict) => verdict.Score is { } score ? score.Quality.ToString("0", CultureInfo.InvariantCulture) : "";
}
