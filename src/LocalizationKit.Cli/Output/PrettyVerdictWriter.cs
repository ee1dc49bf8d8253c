using System.Globalization;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Segments;
using Spectre.Console;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes results for people: what is held, why, where, and a summary. Published listings are only counted.</summary>
internal sealed class PrettyVerdictWriter(IAnsiConsole console) : IVerdictWriter
{
    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        if (verdict.Verdict != Verdict.Publish)
        {
            WriteHead(verdict);
            foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed).OrderByDescending(f => f.Severity))
            {
                WriteFinding(verdict, finding);
            }

            foreach (var reason in verdict.Gate.Reasons.Where(r => r.StartsWith("risk", StringComparison.Ordinal)))
            {
                console.WriteLine("  " + reason, new Style(Color.Grey));
            }

            console.WriteLine();
        }

        foreach (var choice in verdict.Choices)
        {
            console.WriteLine($"{verdict.Id} {choice.Field}: {choice.Engine} is better: {choice.Text}", new Style(Color.Green));
            console.WriteLine($"  {choice.Reason}", new Style(Color.Grey));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        var culture = CultureInfo.InvariantCulture;
        if (summary.Checks.Count > 0)
        {
            console.WriteLine("Commonest findings");
            foreach (var (check, count) in summary.Checks.Take(8))
            {
                console.WriteLine(string.Create(culture, $"  {count,6:#,0}  {check.Id} {check.Name}"));
            }

            console.WriteLine();
        }

        var seconds = summary.Elapsed.TotalSeconds;
        console.WriteLine(string.Create(
            culture,
            $"{summary.Records:#,0} listings: {summary.Of(Verdict.Publish):#,0} publish, {summary.Of(Verdict.Review):#,0} review, {summary.Of(Verdict.Block):#,0} block, {summary.Of(Verdict.Error):#,0} unreadable"));
        console.WriteLine(string.Create(
            culture,
            $"{summary.Of(Severity.Critical):#,0} critical, {summary.Of(Severity.Major):#,0} major, {summary.Of(Severity.Minor):#,0} minor findings{(summary.Suppressed > 0 ? $", {summary.Suppressed:#,0} suppressed" : "")}; {summary.Segments:#,0} segments in {seconds:0.00} s"));
        return Task.CompletedTask;
    }

    private static Color ColorOf(Severity severity) => severity switch
    {
        Severity.Critical => Color.Red,
        Severity.Major => Color.Yellow,
        Severity.Minor => Color.Blue,
        _ => Color.Grey,
    };

    private void WriteHead(ListingVerdict verdict)
    {
        var color = verdict.Verdict == Verdict.Review ? Color.Yellow : Color.Red;
        console.Write(new Text(verdict.Verdict.ToString().ToUpperInvariant().PadRight(7), new Style(color, decoration: Decoration.Bold)));
        console.Write(new Text(verdict.Id ?? "(no id)", new Style(decoration: Decoration.Bold)));
        var place = verdict.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {verdict.File ?? "standard input"}:{verdict.Line}") : "";
        var score = verdict.Score is { } s ? string.Create(CultureInfo.InvariantCulture, $"  quality {s.Quality:0}, risk {s.Risk:0.00}") : "";
        console.WriteLine($"  {verdict.Market} {verdict.Listing?.Vertical}{score}{place}", new Style(Color.Grey));
    }

    private void WriteFinding(ListingVerdict verdict, Finding finding)
    {
        var color = ColorOf(finding.Severity);
        console.Write(new Text($"  {finding.Check.Id} {finding.Severity.ToString().ToLowerInvariant(),-8} ", new Style(color)));
        console.WriteLine((finding.Field is null ? "" : finding.Field + ": ") + finding.Message);
        var field = finding.FieldIndex >= 0 ? verdict.Listing?.Fields[finding.FieldIndex] : null;
        if (field is not null)
        {
            WriteExcerpt("source", field.Source, finding.Source, color);
            WriteExcerpt("target", field.Target, finding.Target, color);
        }

        if (finding.Suggestion is { } fix)
        {
            console.WriteLine($"           fix     {(fix.Replacement.Length == 0 ? "(delete)" : fix.Replacement)}{(fix.IsSafe ? "" : "  (please confirm)")}", new Style(Color.Green));
        }
    }

    private void WriteExcerpt(string side, string? text, TextSpan? span, Color color)
    {
        if (text is null || span is null || text.Length == 0)
        {
            return;
        }

        var (line, markers) = FindingExcerpt.Of(text, span);
        console.WriteLine($"           {side}  {line}");
        console.WriteLine("                   " + markers, new Style(color));
    }
}
