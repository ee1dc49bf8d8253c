namespace Azure.AI.Translation.Text;

/// <summary>Declares the translations of one text.</summary>
internal sealed class TranslatedTextItem
{
    internal TranslatedTextItem(IReadOnlyList<TranslationText> translations) => Translations = translations;

    public IReadOnlyList<TranslationText> Translations { get; }
}
