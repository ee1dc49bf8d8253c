namespace LocalizationKit.Facts.Spans;

/// <summary>Reads placeholders of the forms <c>__NAME__</c> and <c>#NAME#</c>: upper case only, since prose marks stress and topics with the same signs.</summary>
internal static class UnderscoreReader
{
    public static SpanRead Read(string text, int start)
    {
        if (start + 4 >= text.Length || text[start + 1] != '_' || !char.IsAsciiLetterUpper(text[start + 2]))
        {
            return default;
        }

        var end = start + 2;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || (text[end] == '_' && end + 1 < text.Length && text[end + 1] != '_')))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] == '_' && text[end + 1] == '_'
            ? new SpanRead(end + 2 - start, text[start..(end + 2)])
            : default;
    }

    public static SpanRead ReadBetweenSigns(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_'))
        {
            end++;
        }

        // "#DCU#MLS#" are topics.
        var isClosed = end - start > 2 && end < text.Length && text[end] == '#' && (end + 1 == text.Length || !char.IsAsciiLetterUpper(text[end + 1]));
        return isClosed && (start == 0 || !char.IsAsciiLetterUpper(text[start - 1])) ? new SpanRead(end + 1 - start, text[start..(end + 1)]) : default;
    }
}
