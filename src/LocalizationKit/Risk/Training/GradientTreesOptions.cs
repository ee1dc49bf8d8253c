namespace LocalizationKit.Risk.Training;

/// <summary>Says how trees are grown.</summary>
internal sealed record GradientTreesOptions
{
    public int Trees { get; init; } = 150;

    public int Depth { get; init; } = 4;

    public float Rate { get; init; } = .06f;

    public float Lambda { get; init; } = 10;

    public int LeafRows { get; init; } = 60;

    public float RowShare { get; init; } = .6f;

    public float FeatureShare { get; init; } = .5f;

    public float LeastGain { get; init; }

    public bool IsLogistic { get; init; }

    public int Seed { get; init; } = 1;
}
