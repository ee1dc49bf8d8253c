namespace LocalizationKit.Risk;

/// <summary>Says how a risk model is trained.</summary>
internal sealed record RiskTrainingOptions
{
    /// <summary>Gets the name of the model.</summary>
    public string Name { get; init; } = "own";

    /// <summary>Gets the version of the model.</summary>
    public string Version { get; init; } = "1";

    /// <summary>Gets what the data are, with licences; it stands in the model file.</summary>
    public string Data { get; init; } = "";

    /// <summary>Gets the number of folds of the cross-validation.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>Gets whether a lexicon and a model of the target's characters are learned from the same records and used as features. Costs time and size.</summary>
    public bool LearnsLanguages { get; init; }

    /// <summary>Gets the domain on which the risk is calibrated; null for all.</summary>
    public string? CalibrateOn { get; init; }
}
