namespace LocalizationKit.Risk.Training;

/// <summary>Holds an annotated translation with its features.</summary>
internal sealed class TrainingRow
{
    public required RiskTrainingRecord Record { get; init; }

    /// <summary>Gets the features that hold for any pair of languages; the others are filled in fold by fold.</summary>
    public required float[] Features { get; init; }

    /// <summary>Gets or sets the fold of the document.</summary>
    public int Fold { get; set; }

    /// <summary>Gets or sets what the model should say.</summary>
    public float Target { get; set; }

    /// <summary>Gets what keeps translations of one source together.</summary>
    public string Group => Record.Document + "\n" + Record.Source;
}
