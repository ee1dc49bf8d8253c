using System.Collections.Concurrent;
using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk;

/// <summary>Stands in a pipeline in place of an estimator and keeps the features of each listing, so that training and judging see the same. Safe to share.</summary>
internal sealed class RiskSampler : IRiskEstimator
{
    private readonly ConcurrentDictionary<string, float[]> _features = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Label => "none";

    /// <inheritdoc/>
    public RiskEstimate Estimate(ListingFacts facts, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(findings);
        var features = new float[SegmentFeatures.Count];
        SegmentFeatures.WriteNeutral(facts.Segments[0], findings, features);
        _features[facts.Listing.Id] = features;
        return new RiskEstimate(0, new double[facts.Segments.Count], Label);
    }

    /// <summary>Puts a record and its features together.</summary>
    /// <param name="record">The record; its listing had the same id and one field.</param>
    /// <returns>The sample; null when the listing was not judged.</returns>
    public RiskSample? SampleOf(RiskTrainingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _features.TryGetValue(record.Id, out var features) ? new RiskSample(record, features) : null;
    }
}
