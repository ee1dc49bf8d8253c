using System.Buffers;
using System.Globalization;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads emoji: whole grapheme clusters, so that a family or a flag is one.</summary>
internal static class EmojiReader
{
    private const char Styled = '\uFE0F';
    private const char Keycap = '\u20E3';
    private static readonly SearchValues<char> Always = SearchValues.Create(SpanTables.Emoji);
    private static readonly SearchValues<char> WhenStyled = SearchValues.Create(SpanTables.StyledEmoji);

    public static SpanRead Read(string text, int start)
    {
        if (!IsStart(text, start))
        {
            return default;
        }

        var length = StringInfo.GetNextTextElementLength(text.AsSpan(start));

        // The style of an emoji is a matter of fonts, not of content.
        return new SpanRead(length, text.Substring(start, length).Replace("\uFE0F", "", StringComparison.Ordinal));
    }

    private static bool IsStart(string text, int start)
    {
        var c = text[start];
        if (char.IsAsciiDigit(c))
        {
            return start + 2 < text.Length && text[start + 1] == Styled && text[start + 2] == Keycap;
        }

        if (char.IsHighSurrogate(c))
        {
            return start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) && char.ConvertToUtf32(c, text[start + 1]) is (>= 0x1F000 and <= 0x1FAFF) and not (>= 0x1F100 and <= 0x1F16F);
        }

        return Always.Contains(c) || (WhenStyled.Contains(c) && start + 1 < text.Length && text[start + 1] == Styled);
    }
}
