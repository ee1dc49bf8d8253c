namespace LocalizationKit.Translation;

/// <summary>Holds a text to translate, with what the glossary says of it. Immutable.</summary>
public sealed class TranslationText
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the approved terms that occur in the text, in text order, none over another.</summary>
    public IReadOnlyList<TranslationTerm> Terms { get; init; } = [];

    /// <summary>Gets the places that must come back exactly as they are (placeholders, codes, brands), in text order, none over another or over a term.</summary>
    public IReadOnlyList<KeptText> Kept { get; init; } = [];
}
