namespace LocalizationKit.Azure.Wire;

/// <summary>Holds the answer to a request.</summary>
/// <param name="Texts">The translations: per text of the request, one per target.</param>
/// <param name="Metered">The characters the service says it counted; null when it does not say.</param>
internal sealed record AzureReply(IReadOnlyList<IReadOnlyList<string>> Texts, long? Metered);
