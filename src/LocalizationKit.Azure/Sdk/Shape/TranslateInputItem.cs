namespace Azure.AI.Translation.Text;

/// <summary>Declares one text of a request.</summary>
internal sealed class TranslateInputItem(string text, IEnumerable<TranslationTarget> translationTargets, string? language = null, string? script = null, TextType? textType = null)
{
    public string Text { get; } = text;

    public IList<TranslationTarget> TranslationTargets { get; } = [.. translationTargets];

    public string? Language { get; set; } = language;

    public string? Script { get; set; } = script;

    public TextType? TextType { get; set; } = textType;
}
