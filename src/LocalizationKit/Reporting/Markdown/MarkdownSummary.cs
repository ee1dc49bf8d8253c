using System.Globalization;
using System.Text;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Writes the top of the page: verdicts, severities, trend.</summary>
internal static class MarkdownSummary
{
    private static readonly (Verdict Verdict, string Sign)[] Verdicts = [(Verdict.Block, "🛑"), (Verdict.Review, "🟡"), (Verdict.Publish, "🟢"), (Verdict.Error, "⚫")];

    /// <summary>Writes it.</summary>
    /// <param name="page">Takes the text.</param>
    /// <param name="summary">The sum of the run.</param>
    /// <param name="trend">The comparison with an earlier run; null for none.</param>
    public static void Write(MarkdownPage page, RunSummary summary, ResultTrend? trend)
    {
        var culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        text.Append("## LocalizationKit: ").Append(HeadlineOf(summary)).Append("\n\n| verdict | listings | share |\n|---|--:|--:|\n");
        foreach (var (verdict, sign) in Verdicts.Where(v => v.Verdict != Verdict.Error || summary.Of(v.Verdict) > 0))
        {
            var name = verdict == Verdict.Error ? "unreadable" : VerdictJson.NameOf(verdict);
            text.Append(culture, $"| {sign} {name} | {summary.Of(verdict):#,0} | {(summary.Records == 0 ? 0 : (double)summary.Of(verdict) / summary.Records):0.0 %} |\n");
        }

        text.Append(culture, $"\n{summary.Of(Severity.Critical):#,0} critical, {summary.Of(Severity.Major):#,0} major, {summary.Of(Severity.Minor):#,0} minor findings");
        text.Append(culture, $"{(summary.Suppressed > 0 ? string.Create(culture, $", {summary.Suppressed:#,0} accepted by the baseline") : "")} in {summary.Records:#,0} listings.");
        text.Append(summary.IsInterrupted ? " **The run was interrupted; these are the results so far.**\n" : "\n");
        if (trend is not null)
        {
            text.Append(culture, $"\n**Since the earlier run:** {trend.Findings.Added:#,0} new, {trend.Findings.Fixed:#,0} fixed, {trend.Findings.Unchanged:#,0} unchanged findings; ");
            text.Append(culture, $"{trend.Better:#,0} listings better, {trend.Worse:#,0} worse, {trend.ListingsAdded:#,0} added, {trend.ListingsGone:#,0} gone.\n");
        }

        page.TryAdd(text.ToString());
    }

    private static string HeadlineOf(RunSummary summary)
    {
        var (blocked, held, unread) = (summary.Of(Verdict.Block), summary.Of(Verdict.Review), summary.Of(Verdict.Error));
        var parts = new List<string>();
        Add(blocked, "blocked");
        Add(held, "to review");
        Add(unread, "unreadable");
        return parts.Count == 0 ? "all fit to publish" : string.Join(", ", parts);

        void Add(int count, string what)
        {
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {what}"));
            }
        }
    }
}
