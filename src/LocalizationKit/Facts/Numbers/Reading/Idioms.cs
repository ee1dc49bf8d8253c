using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Knows the Chinese and Japanese words that hold numerals and count nothing: 一些, 百搭, 星期三.</summary>
internal static class Idioms
{
    private static PhraseTable? s_chinese;
    private static PhraseTable? s_japanese;

    /// <summary>Returns the length of the idiom at a place, 0 when there is none.</summary>
    public static int Match(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (!Of(lexicon).TryMatch(text, start, out var idiom))
        {
            return 0;
        }

        // 十分 is an idiom, 十分钟 a duration: a unit that reaches beyond the idiom wins.
        var number = start;
        while (HanDigits.IsNumeral(text[number]))
        {
            number++;
        }

        var end = start + idiom.Form.Length;
        if (text[end - 1] == '点' && HanDigits.Digit(text[end]) >= 0)
        {
            return 0;
        }

        return number > start && number < end && lexicon.Suffixes.TryMatch(text, number, out var unit) && number + unit.Form.Length > end ? 0 : idiom.Form.Length;
    }

    /// <summary>Returns the idioms of a language.</summary>
    public static PhraseTable Of(LanguageLexicon lexicon) => lexicon.Language == "ja" ? s_japanese ??= Load("ja") : s_chinese ??= Load("zh");

    private static PhraseTable Load(string language) => new([.. EmbeddedData.Rows("numbers/idioms.tsv", [language])
        .SelectMany(r => r[1].Split('|')).Select(f => new Phrase(FoldedText.Fold(f), Role.Idiom, "", 0, IsExact: true))]);
}
