namespace LocalizationKit.Translation;

/// <summary>Holds texts of one language pair that are to be translated. Immutable.</summary>
public sealed class TranslationRequest
{
    /// <summary>Gets the BCP 47 tag of the texts, e.g. <c>zh-Hans</c>.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>Gets the BCP 47 tag to translate into, e.g. <c>zh-Hant-HK</c>; the translator finds its own code for it.</summary>
    public required string TargetLanguage { get; init; }

    /// <summary>Gets the texts.</summary>
    public required IReadOnlyList<TranslationText> Texts { get; init; }
}
