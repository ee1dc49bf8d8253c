namespace LocalizationKit.Risk;

/// <summary>Holds one annotated translation to train a risk model on.</summary>
internal sealed record RiskTrainingRecord
{
    /// <summary>The penalty from which a translation has a major error.</summary>
    public const double MajorPenalty = 5;

    /// <summary>Gets the id, unique in the data.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the document: texts of one document are never split between training and test.</summary>
    public required string Document { get; init; }

    /// <summary>Gets the campaign: raters of different campaigns are not equally strict, so its mean is taken out.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>Gets the domain, e.g. <c>ecommerce</c>.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Gets the source language, e.g. <c>zh</c>.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>Gets the target language, e.g. <c>en</c>.</summary>
    public required string TargetLanguage { get; init; }

    /// <summary>Gets the source text.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the translation.</summary>
    public required string Target { get; init; }

    /// <summary>Gets the MQM penalty, 0 or more; null when only <see cref="IsBad"/> is known.</summary>
    public double? Penalty { get; init; }

    /// <summary>Gets whether the translation has an error of the kind that was annotated.</summary>
    public required bool IsBad { get; init; }

    /// <summary>Gets the share of the annotators who called the translation bad, 0 to 1; null when only <see cref="IsBad"/> is known. It teaches more than the majority.</summary>
    public double? BadShare { get; init; }

    /// <summary>Gets whether a human made the translation.</summary>
    public bool IsHuman { get; init; }
}
