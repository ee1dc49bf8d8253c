namespace LocalizationKit.Markets.Exchange;

/// <summary>Holds a term while its element is read: its status may stand before or behind it.</summary>
internal sealed class TermDraft(string language)
{
    public string Language { get; } = language;

    public string Text { get; set; } = "";

    public TermStatus? Status { get; set; }
}
