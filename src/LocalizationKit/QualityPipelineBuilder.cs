using System.Text.RegularExpressions;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Risk;

namespace LocalizationKit;

/// <summary>Collects what a <see cref="QualityPipeline"/> is made of. Not safe for several threads; the built pipeline is.</summary>
public sealed class QualityPipelineBuilder
{
    private readonly QualityOptions _options = new();
    private readonly List<Check> _checks = [.. CheckCatalog.All];
    private readonly List<Glossary> _glossaries = [];
    private IMarketCatalog _markets = MarketCatalog.Empty;
    private IRiskEstimator? _risk;

    /// <summary>Sets the markets that listings may name.</summary>
    /// <param name="markets">The markets.</param>
    /// <returns>This builder.</returns>
    public QualityPipelineBuilder WithMarkets(IMarketCatalog markets)
    {
        ArgumentNullException.ThrowIfNull(markets);
        _markets = markets;
        return this;
    }

    /// <summary>Adds a glossary that holds for every listing.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <returns>This builder.</returns>
    public QualityPipelineBuilder WithGlossary(Glossary glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        _glossaries.Add(glossary);
        return this;
    }

    /// <summary>Adds a check of one's own.</summary>
    /// <param name="check">A segment, listing or batch check whose id no other check has.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public QualityPipelineBuilder AddCheck(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (_checks.Any(c => c.Descriptor.Id.Equals(check.Descriptor.Id, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"There is already a check {check.Descriptor.Id}; give yours an id of its own, e.g. ACME001.", nameof(check));
        }

        _checks.Add(check);
        return this;
    }

    /// <summary>Replaces the risk estimate.</summary>
    /// <param name="risk">The estimator.</param>
    /// <returns>This builder.</returns>
    public QualityPipelineBuilder WithRisk(IRiskEstimator risk)
    {
        ArgumentNullException.ThrowIfNull(risk);
        _risk = risk;
        return this;
    }

    /// <summary>Changes the settings.</summary>
    /// <param name="configure">Sets what differs from the defaults.</param>
    /// <returns>This builder.</returns>
    public QualityPipelineBuilder Configure(Action<QualityOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_options);
        return this;
    }

    /// <summary>Validates and freezes.</summary>
    /// <returns>The pipeline.</returns>
    /// <exception cref="ArgumentException">A setting is out of range or names a market that does not exist.</exception>
    public QualityPipeline Build()
    {
        if (_options.Jobs is < 1 or > 1024)
        {
            throw new ArgumentException($"Jobs must be between 1 and 1024, not {_options.Jobs}.", nameof(QualityOptions.Jobs));
        }

        if (_options.MaxTextLength < 1)
        {
            throw new ArgumentException($"MaxTextLength must be positive, not {_options.MaxTextLength}.", nameof(QualityOptions.MaxTextLength));
        }

        if (_options.DefaultMarket is { } id && !_markets.TryGet(id, out _))
        {
            throw new ArgumentException(UnknownMarket.Describe(id, _markets.Ids), nameof(QualityOptions.DefaultMarket));
        }

        foreach (var pattern in _options.PlaceholderPatterns)
        {
            RequirePattern(pattern);
        }

        var risk = _risk ?? TrainedRiskEstimator.Default;
        if (_options.Guarantee is { } guarantee && guarantee.RiskModel != risk.Label)
        {
            throw new ArgumentException($"The gate was calibrated with the risk model {guarantee.RiskModel}, but {risk.Label} is in use; calibrate it again with 'lockit train gate'.", nameof(QualityOptions.Guarantee));
        }

        return new QualityPipeline(_options, _markets, [.. _checks], [.. _glossaries], risk);
    }

    private static void RequirePattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new ArgumentException($"The placeholder pattern '{pattern}' cannot be used: {exception.Message} Look-around and back references are not allowed.", exception);
        }
    }
}
