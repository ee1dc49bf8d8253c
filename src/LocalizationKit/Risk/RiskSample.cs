namespace LocalizationKit.Risk;

/// <summary>Holds an annotated translation with the features that facts and findings give.</summary>
internal sealed class RiskSample
{
    internal RiskSample(RiskTrainingRecord record, float[] features)
    {
        Record = record;
        Features = features;
    }

    /// <summary>Gets the record.</summary>
    public RiskTrainingRecord Record { get; }

    internal float[] Features { get; }
}
