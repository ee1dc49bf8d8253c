namespace LocalizationKit.Translation;

/// <summary>Holds what became of the texts of a <see cref="TranslationRequest"/>. Immutable.</summary>
public sealed class TranslationResult
{
    /// <summary>Gets one outcome per text, in the order of the request.</summary>
    public required IReadOnlyList<TranslatedText> Texts { get; init; }

    /// <summary>Gets the characters the service said it charged; null where it does not say.</summary>
    public long? BilledCharacters { get; init; }
}
