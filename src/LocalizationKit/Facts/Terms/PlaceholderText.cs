namespace LocalizationKit.Facts.Terms;

/// <summary>Recognizes what stands in a glossary for a term that nobody has written yet.</summary>
internal static class PlaceholderText
{
    private static readonly string[] Words = ["todo", "tbd", "tba", "fixme", "n/a", "none", "null", "untranslated", "translation missing", "lorem ipsum", "待译", "待翻译", "待补", "待定", "未翻译", "要翻訳", "未訳", "未定"];

    /// <summary>Returns whether a text is a placeholder.</summary>
    public static bool Recognizes(string text)
    {
        var trimmed = text.Trim(' ', '.', '…', '-', '<', '>', '[', ']', '(', ')', '*');
        return trimmed.Length == 0 || trimmed.All(c => c is '?' or '？') || Array.Exists(Words, w => trimmed.Equals(w, StringComparison.OrdinalIgnoreCase))
            || (trimmed.Length > 2 && trimmed.All(c => c is 'x' or 'X'));
    }
}
