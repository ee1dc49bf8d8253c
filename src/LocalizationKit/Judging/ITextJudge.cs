using LocalizationKit.Facts;

namespace LocalizationKit.Judging;

/// <summary>Gives a second opinion on translations that no rule held back: a neural model, a language model, a translation back. Safe to share between threads.</summary>
/// <remarks>That a service fails is a value (<see cref="JudgeFailure"/>); an exception means a bug or a cancelled call. Retries, budgets and caches are the judge's own business.</remarks>
public interface ITextJudge
{
    /// <summary>Gets the name that findings carry, e.g. <c>onnx:quality.onnx</c>.</summary>
    string Name { get; }

    /// <summary>Gets the check that the opinions are reported as: <c>LK2702</c> or <c>LK2704</c>.</summary>
    string CheckId { get; }

    /// <summary>Judges texts.</summary>
    /// <param name="texts">The texts, each with source and target.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One opinion per text, in order.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<IReadOnlyList<TextOpinion>> JudgeAsync(IReadOnlyList<SegmentFacts> texts, CancellationToken cancellationToken = default);
}
