using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Characters;

/// <summary>Reads the mark a text ends with; quotes, brackets, tags, emoji and blanks behind it are passed over. A smiley leaves the question open: its place is -1.</summary>
internal static class EndMarks
{
    public static (EndMark Mark, int Index) Of(TextFacts facts)
    {
        var text = facts.Text;
        var spans = facts.Spans;
        var next = spans.Count - 1;
        var i = text.Length - 1;
        while (i >= 0)
        {
            while (next >= 0 && spans[next].Start > i)
            {
                next--;
            }

            if (next >= 0 && spans[next].End > i)
            {
                if (spans[next].Kind is not (ProtectedSpanKind.Markup or ProtectedSpanKind.Emoji or ProtectedSpanKind.Entity))
                {
                    return (EndMark.None, i);
                }

                i = spans[next].Start - 1;
            }
            else if (text[i] is ')' or '(' && i > 0 && text[i - 1] is ':' or ';' or '-')
            {
                return (EndMark.None, -1);
            }
            else if (IsPassedOver(text[i]))
            {
                i--;
            }
            else
            {
                return (MarkAt(text, i, facts.Language.Language), i);
            }
        }

        return (EndMark.None, -1);
    }

    private static EndMark MarkAt(string text, int index, string language) => text[index] switch
    {
        '.' or '。' or '．' or '｡' => index > 1 && (text[index - 1] is '.' or '。') && (text[index - 2] is '.' or '。') ? EndMark.Ellipsis : EndMark.Stop,
        '।' or '॥' or '۔' or '։' or '።' or '။' or '។' => EndMark.Stop,
        '…' or '⋯' or '‥' => EndMark.Ellipsis,
        '?' or '？' or '؟' or '՞' => index > 0 && text[index - 1] is '!' or '！' ? EndMark.Interrobang : EndMark.Question,
        '‽' or '⁉' or '⁈' => EndMark.Interrobang,
        ';' or '；' or '؛' or '\u037E' => language == "el" ? EndMark.Question : EndMark.Semicolon,
        '!' or '！' => index > 0 && text[index - 1] is '?' or '？' ? EndMark.Interrobang : EndMark.Exclamation,
        ':' or '：' => EndMark.Colon,
        _ => EndMark.None,
    };

    private static bool IsPassedOver(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '«' or '»' or '‹' or '›' or '」' or '』' or ')' or '）' or ']' or '］' or '】' or '》' or '*' or '~' or '～';
}
