using System.Globalization;
using System.Text;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Writes what the batch shows as a whole: causes, terms to add, who stands out, scores by market.</summary>
internal static class MarkdownInsights
{
    private const int MostCauses = 10;
    private const int MostTerms = 15;
    private const int MostGroups = 15;
    private const int Longest = 60;

    /// <summary>Writes it; a section that does not fit is left out whole.</summary>
    /// <param name="page">Takes the text.</param>
    /// <param name="insights">The insights.</param>
    /// <param name="summary">The sum of the run.</param>
    public static void Write(MarkdownPage page, BatchInsights insights, RunSummary summary)
    {
        Section(page, "Commonest causes", "| check | findings | listings | most often |\n|---|--:|--:|---|\n", insights.Causes(MostCauses).Select(RowOf));
        Section(page, "Terms to add to a glossary", "| term | market | listings | seen as |\n|---|---|--:|---|\n", insights.Terms(MostTerms).Select(RowOf));
        Section(page, "Who stands out", "| group | held | share | 95 % interval | the rest |\n|---|--:|--:|---|--:|\n", insights.Groups().Where(g => g.Standing != Standing.Ordinary).Take(MostGroups).Select(RowOf));
        Section(
            page,
            "Score by market",
            "| market | words | penalty per 1,000 words | 95 % interval | score |\n|---|--:|--:|---|--:|\n",
            summary.Scores.Where(s => s.By == "market").Take(MostGroups).Select(s => RowOf(s.Key, s.Score)));
        if (insights.IsApproximate)
        {
            page.TryAdd("\nThe batch is large: what is rare was not counted to its end.\n");
        }
    }

    private static void Section(MarkdownPage page, string heading, string head, IEnumerable<string> rows)
    {
        var text = string.Concat(rows);
        if (text.Length > 0)
        {
            page.TryAdd($"\n### {heading}\n\n{head}{text}");
        }
    }

    private static string RowOf(Cause cause)
    {
        var often = cause.Recurring(3).Select(f => string.Create(CultureInfo.InvariantCulture, $"{Pair(f.Source, f.Target)} ×{f.Count}")).ToList();
        if (often.Count == 0 && cause.Examples.Count > 0)
        {
            often.Add("e.g. " + MarkdownText.Plain(Excerpts.Cut(cause.Examples[0].Message, 2 * Longest)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {cause.Check.Id} {MarkdownText.Plain(cause.Check.Name)} | {cause.Findings:#,0} | {cause.Listings:#,0} | {string.Join(", ", often)} |\n");
    }

    private static string RowOf(TermCandidate term)
    {
        var seen = term.Renderings.Select(r => MarkdownText.Code(Excerpts.Cut(r.Key, Longest))).ToList();
        if (term.IsUntranslated)
        {
            seen.Insert(0, "untranslated");
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {MarkdownText.Code(term.Source)} | {MarkdownText.Plain(term.Market)} | {term.Listings:#,0} | {string.Join(", ", seen)} |\n");
    }

    private static string RowOf(GroupRate group) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {(group.Standing == Standing.Worse ? "🔺" : "🔽")} {group.By} {MarkdownText.Code(Excerpts.Cut(group.Key, Longest))}{(group.IsSmall ? " (small)" : "")} | {group.Held:#,0} of {group.Listings:#,0} | {group.Share:0.0 %} | {group.Low:0.0 %} to {group.High:0.0 %} | {group.RestShare:0.0 %} |\n");

    private static string RowOf(string market, Scoring.BatchScore score)
    {
        var high = double.IsFinite(score.High) ? score.High.ToString("0.0", CultureInfo.InvariantCulture) : "∞";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {MarkdownText.Plain(market.Length == 0 ? "none" : market)} | {score.Words:#,0}{(score.IsSufficient ? "" : " (small)")} | {score.PenaltyPerThousand:0.0} | {score.Low:0.0} to {high} | {(score.NonLinear < 0 ? "below 0" : score.NonLinear.ToString("0.0", CultureInfo.InvariantCulture))} |\n");
    }

    private static string Pair(string source, string target) =>
        source.Length > 0 && target.Length > 0 ? $"{MarkdownText.Code(source)} → {MarkdownText.Code(target)}" : MarkdownText.Code(source + target);
}
