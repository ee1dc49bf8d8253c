using LocalizationKit.Checks;

namespace LocalizationKit.Reporting;

/// <summary>Writes SARIF 2.1.0, for code scanning and editors. Results stream; the rules that fired come behind them.</summary>
public sealed class SarifVerdictWriter : IVerdictWriter
{
    private readonly JsonItemStream _items;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<CheckDescriptor> _rules = [];

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    public SarifVerdictWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _items = new JsonItemStream(stream);
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default)
    {
        _items.Raw("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"utf16CodeUnits\",\"results\":["u8);
        _items.BeginList();
        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        foreach (var finding in verdict.Findings)
        {
            var index = IndexOf(finding.Check);
            _items.Item(json => SarifResult.Write(json, verdict, finding, index));
        }

        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _items.Raw("\n],\"tool\":{\"driver\":{\"name\":\"LocalizationKit\",\"version\":"u8);
        _items.Value(json => json.WriteStringValue(RulesVersion.Kit));
        _items.Raw(",\"rules\":["u8);
        _items.BeginList();
        foreach (var rule in _rules)
        {
            _items.Item(json => SarifRule.Write(json, rule));
        }

        _items.Raw("\n]}},\"invocations\":[{\"executionSuccessful\":"u8);
        _items.Raw(summary.IsInterrupted ? "false"u8 : "true"u8);
        _items.Raw("}],\"properties\":{\"summary\":"u8);
        _items.Value(json => SummaryJson.Write(json, summary));
        _items.Raw("}}]}\n"u8);
        return _items.CompleteAsync();
    }

    private int IndexOf(CheckDescriptor check)
    {
        if (_indexes.TryGetValue(check.Id, out var index))
        {
            return index;
        }

        _rules.Add(check);
        return _indexes[check.Id] = _rules.Count - 1;
    }
}
