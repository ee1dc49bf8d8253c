using System.Buffers;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds characters in the width of the other writing system.</summary>
internal static class WidthFaults
{
    private static readonly SearchValues<char> Wide = SearchValues.Create("，。、；：？！（）［］｛｝％＋－＝／～＆＃＠＊＜＞＂＇．\u3000" + string.Concat(Enumerable.Range(0xFF10, 10).Concat(Enumerable.Range(0xFF21, 26)).Concat(Enumerable.Range(0xFF41, 26)).Select(i => (char)i)));
    private static readonly SearchValues<char> Narrow = SearchValues.Create(",.");

    /// <summary>Returns whether a text has full-width characters that Latin words could stand beside.</summary>
    public static bool HasWide(string text) => text.AsSpan().ContainsAny(Wide);

    /// <summary>Returns whether a text has half-width commas or stops.</summary>
    public static bool HasNarrow(string text) => text.AsSpan().ContainsAny(Narrow);

    /// <summary>Finds runs of full-width characters between Latin words.</summary>
    public static IEnumerable<WidthFault> FindWide(string text)
    {
        for (var i = text.AsSpan().IndexOfAny(Wide); i >= 0;)
        {
            var end = i;
            while (end < text.Length && Wide.Contains(text[end]))
            {
                end++;
            }

            if (!IsEastAsian(text, i - 1) && !IsEastAsian(text, end) && !ClosesEastAsian(text, i))
            {
                yield return new WidthFault(i, end - i, Mend(text, i, end));
            }

            var step = end >= text.Length ? -1 : text.AsSpan(end).IndexOfAny(Wide);
            i = step < 0 ? -1 : end + step;
        }
    }

    /// <summary>Finds half-width commas and stops between Han or kana.</summary>
    public static IEnumerable<WidthFault> FindNarrow(TextFacts facts)
    {
        var text = facts.Text;
        var spans = new SpanCursor(facts.Spans);
        for (var i = text.AsSpan().IndexOfAny(Narrow); i >= 0;)
        {
            var isEnd = i + 1 == text.Length || text[i + 1] is '\n' or '\r';
            if (IsEastAsian(text, i - 1) && (IsEastAsian(text, i + 1) || (isEnd && text[i] == '.')) && !spans.Covers(i))
            {
                yield return new WidthFault(i, 1, text[i] == '.' ? "。" : facts.Language.Language == "ja" ? "、" : "，");
            }

            var step = text.AsSpan(i + 1).IndexOfAny(Narrow);
            i = step < 0 ? -1 : i + 1 + step;
        }
    }

    // 花西子（Florasis）: both brackets belong to the name before them.
    private static bool ClosesEastAsian(string text, int index)
    {
        var open = text[index] == '）' ? text.LastIndexOf('（', index) : -1;
        return open > 0 && IsEastAsian(text, open - 1);
    }

    private static bool IsEastAsian(string text, int index) =>
        (uint)index < (uint)text.Length && ScriptProfile.ScriptOf(new System.Text.Rune(char.IsSurrogate(text[index]) ? '漢' : text[index])) is ScriptKind.Han or ScriptKind.Hiragana or ScriptKind.Katakana or ScriptKind.Hangul && !char.IsSurrogate(text[index]);

    private static string Mend(string text, int start, int end)
    {
        var mended = new System.Text.StringBuilder(end - start + 2);
        for (var i = start; i < end; i++)
        {
            mended.Append(text[i] switch { '。' => '.', '、' => ',', _ => Width.Fold(text[i]) });
        }

        var isOpening = text[start] is '（' or '［' or '｛' && start > 0 && !char.IsWhiteSpace(text[start - 1]);
        var needsBlank = text[end - 1] is '，' or '。' or '、' or '；' or '：' or '？' or '！' or '）' && end < text.Length && char.IsLetterOrDigit(text[end]);
        return (isOpening ? " " : "") + mended + (needsBlank ? " " : "");
    }
}
