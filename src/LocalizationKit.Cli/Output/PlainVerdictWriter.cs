using System.Globalization;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Segments;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes results in whole sentences, one thing a line, for screen readers and braille: nothing is said by colour, place or underlining alone.</summary>
internal sealed class PlainVerdictWriter(TextWriter output) : IVerdictWriter
{
    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        if (verdict.Verdict != Verdict.Publish)
        {
            await output.WriteLineAsync(Head(verdict));
            var open = verdict.Findings.Where(static f => !f.IsSuppressed).OrderByDescending(static f => f.Severity).ToList();
            for (var i = 0; i < open.Count; i++)
            {
                await WriteFindingAsync(open[i], string.Create(CultureInfo.InvariantCulture, $"Finding {i + 1} of {open.Count}"));
            }

            foreach (var reason in verdict.Gate.Reasons.Where(static r => r.StartsWith("risk", StringComparison.Ordinal)))
            {
                await output.WriteLineAsync($"Held because of {reason}.");
            }
        }

        foreach (var choice in verdict.Choices)
        {
            await output.WriteLineAsync($"{verdict.Id}, field {choice.Field}: {choice.Engine} is better: {choice.Text}. {choice.Reason}");
        }
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        var culture = CultureInfo.InvariantCulture;
        foreach (var (check, count) in summary.Checks.Take(8))
        {
            await output.WriteLineAsync(string.Create(culture, $"{check.Id} {check.Name}: {count} times."));
        }

        await output.WriteLineAsync(string.Create(
            culture,
            $"{summary.Records} listings: {summary.Of(Verdict.Publish)} to publish, {summary.Of(Verdict.Review)} to review, {summary.Of(Verdict.Block)} blocked, {summary.Of(Verdict.Error)} unreadable."));
        await output.WriteLineAsync(string.Create(
            culture,
            $"{summary.Of(Severity.Critical)} critical, {summary.Of(Severity.Major)} major, {summary.Of(Severity.Minor)} minor findings; {summary.Suppressed} suppressed."));
        await output.FlushAsync(cancellationToken);
    }

    private static string Head(ListingVerdict verdict)
    {
        var words = new List<string> { $"Listing {verdict.Id ?? "without id"}: {verdict.Verdict.ToString().ToLowerInvariant()}" };
        if (verdict.Market is { } market)
        {
            words.Add("market " + market);
        }

        if (verdict.Score is { } score)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"quality {score.Quality:0} of 100, risk {score.Risk * 100:0} percent"));
        }

        if (verdict.Line > 0)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{verdict.File ?? "standard input"} line {verdict.Line}"));
        }

        return string.Join(", ", words) + ".";
    }

    private async Task WriteFindingAsync(Finding finding, string number)
    {
        var field = finding.Field is null ? "" : $", field {finding.Field}";
        await output.WriteLineAsync($"{number}: {finding.Severity.ToString().ToLowerInvariant()}, {finding.Check.Id} {finding.Check.Name}{field}. {finding.Message}");
        await WriteSpanAsync("source", finding.Source);
        await WriteSpanAsync("target", finding.Target);
        if (finding.Suggestion is { } fix)
        {
            var what = fix.Replacement.Length == 0 ? "delete it" : "write " + fix.Replacement;
            await output.WriteLineAsync($"Suggestion: {what}{(fix.IsSafe ? "" : ", please confirm")}.");
        }
    }

    private Task WriteSpanAsync(string side, TextSpan? span) =>
        span is null || span.Length == 0
            ? Task.CompletedTask
            : output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"In the {side}, from character {span.Start + 1} to {span.Start + span.Length}: {span.Text}"));
}
