namespace Azure.AI.Translation.Text;

/// <summary>Declares one translation of a text.</summary>
internal sealed class TranslationText
{
    internal TranslationText(string? text) => Text = text;

    public string? Text { get; }
}
