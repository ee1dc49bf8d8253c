namespace LocalizationKit.Translation;

/// <summary>Translates texts by machine. Implementations are safe to share between threads.</summary>
/// <remarks>What a service answers, and that it does not answer, is a value (<see cref="TranslationFailure"/>); an exception means a bug or a cancelled call.
/// Retries, time limits and the limits of the service are the implementation's own business: a request may hold any number of texts of any length.</remarks>
public interface ITranslator
{
    /// <summary>Gets the name of the engine as candidates and results carry it, e.g. <c>azure</c>.</summary>
    string Engine { get; }

    /// <summary>Translates texts.</summary>
    /// <param name="request">The texts, with the approved terms and the kept places of each.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One outcome per text, in order. Some may be translated and others not.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default);
}
