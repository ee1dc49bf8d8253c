namespace LocalizationKit.Judging;

/// <summary>Holds what a judge says of one text. Immutable.</summary>
/// <param name="Errors">The errors it found; empty when it has nothing to say against the text.</param>
/// <param name="Failure">Why it could not judge; null when it could.</param>
public sealed record TextOpinion(IReadOnlyList<JudgedError> Errors, JudgeFailure? Failure = null)
{
    /// <summary>The judge has nothing to say against the text.</summary>
    public static TextOpinion Clean { get; } = new([]);

    /// <summary>Says that a text could not be judged.</summary>
    /// <param name="failure">The reason.</param>
    /// <returns>The opinion.</returns>
    public static TextOpinion Of(JudgeFailure failure) => new([], failure);
}
