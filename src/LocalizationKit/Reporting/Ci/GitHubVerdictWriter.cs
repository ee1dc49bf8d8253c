using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Gating;

namespace LocalizationKit.Reporting.Ci;

/// <summary>Writes annotations of GitHub Actions: the findings stand beside the lines of the batch in the pull request.</summary>
/// <remarks>GitHub shows ten annotations of each level per step and drops the others in silence, so the worst ten are written and the others are counted.</remarks>
public sealed class GitHubVerdictWriter : IVerdictWriter
{
    /// <summary>The annotations of one level that GitHub shows for a step.</summary>
    public const int MostPerLevel = 10;

    private static readonly string[] Levels = ["error", "warning", "notice"];
    private readonly Stream _stream;
    private readonly string? _root;
    private readonly Dictionary<string, WorstFirst<string>> _kept = Levels.ToDictionary(l => l, _ => new WorstFirst<string>(MostPerLevel), StringComparer.Ordinal);

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="root">The root of the workspace: rooted paths below it are named from there; null to leave paths as they are.</param>
    public GitHubVerdictWriter(Stream stream, string? root = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _root = root;
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            var level = SarifRule.LevelOf(finding.Severity) is var sarif and not "note" ? sarif : "notice";
            var badness = Badness.Of(verdict, finding);
            if (_kept[level].Admits(badness))
            {
                _kept[level].Add(Annotate(level, verdict, finding), badness);
            }
            else
            {
                _kept[level].Pass();
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var text = new StringBuilder();
        foreach (var level in Levels)
        {
            foreach (var line in _kept[level].ToList())
            {
                text.Append(line).Append('\n');
            }
        }

        var hidden = _kept.Values.Sum(k => k.Offered - k.Count);
        text.Append(FormattableString.Invariant(
            $"lockit: {summary.Records} listings: {summary.Of(Verdict.Publish)} publish, {summary.Of(Verdict.Review)} review, {summary.Of(Verdict.Block)} block, {summary.Of(Verdict.Error)} unreadable"));
        text.Append(hidden > 0 ? FormattableString.Invariant($"; {hidden} more findings are not shown as annotations\n") : "\n");
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), CancellationToken.None).ConfigureAwait(false);
        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private string Annotate(string level, ListingVerdict verdict, Finding finding)
    {
        var title = $"{finding.Check.Id} {finding.Check.Name} ({VerdictJson.NameOf(finding.Severity)})";
        var where = string.Join(' ', new[] { verdict.Id, verdict.Market, finding.Field }.Where(p => !string.IsNullOrEmpty(p)));
        var message = $"{(where.Length > 0 ? where + ": " : "")}{finding.Message}{(finding.Suggestion is { } fix ? $"\nSuggestion: {fix.Replacement}" : "")}";
        return WorkflowCommand.Annotation(level, title, message, CiPath.Of(verdict.File, _root), verdict.Line);
    }
}
