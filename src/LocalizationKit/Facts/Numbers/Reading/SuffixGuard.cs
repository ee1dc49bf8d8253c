using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Refuses suffixes that are the beginning of another word: 折 in 折叠, 成 in 成分, 时 in 时间, 天 in 天然.</summary>
internal static class SuffixGuard
{
    private static readonly FrozenDictionary<string, string> Followers =
        EmbeddedData.Rows("numbers/followers.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Returns the characters that make the beginning of another word of a suffix; null when there are none.</summary>
    public static string? FollowersOf(string form) => form.Length <= 2 ? Followers.GetValueOrDefault(form) : null;

    public static bool Allows(FoldedText text, Phrase phrase, int start)
    {
        var end = start + phrase.Form.Length;
        if (phrase.Followers is { } followers && followers.Contains(text[end], StringComparison.Ordinal))
        {
            return false;
        }

        return phrase.Role switch
        {
            Role.Money when phrase.Form is "角" or "毛" => IsTenthOfYuan(text, start, end),
            Role.Money => !IsSignOfNext(text, phrase, start, end),
            Role.Decade => text.IsDigit(start - 1) && !text.IsSpacedLetter(end),
            Role.Ordinal => IsOrdinalEnding(text, phrase, start),
            Role.Unit when phrase.Form is "\"" or "''" => IsInchMark(text, start),
            Role.Unit when phrase.Form == "in" => IsInchWord(text, start, end),
            _ => true,
        };
    }

    // In "buy 2 $10" the sign belongs to the ten.
    private static bool IsSignOfNext(FoldedText text, Phrase phrase, int start, int end) =>
        !char.IsLetter(phrase.Form[0]) && phrase.Form.Length <= 3 && text.IsSpace(start - 1) && (text.IsDigit(end) || (text.IsSpace(end) && text.IsDigit(end + 1)));

    // 5毛 and 5角3分 are money; 5角星 has five points and 8毛衣 is no amount.
    private static bool IsTenthOfYuan(FoldedText text, int start, int end) =>
        !(text.IsDigit(start - 1) && (text.IsDigit(start - 2) || text[start - 2] is '.' or ',')) && text[start - 1] is not ('两' or '半') && !char.IsLetter(text[end]);

    private static bool IsOrdinalEnding(FoldedText text, Phrase phrase, int start)
    {
        if (!text.IsDigit(start - 1))
        {
            return false;
        }

        var digit = text[start - 1];
        var isTeen = text[start - 2] == '1';
        return phrase.Form switch
        {
            "st" => digit == '1' && !isTeen,
            "nd" => digit == '2' && !isTeen,
            "rd" => digit == '3' && !isTeen,
            "th" => true,
            "°" => false,
            _ => true,
        };
    }

    // "5 in wide" is an inch, "19 in the city" a preposition.
    private static bool IsInchWord(FoldedText text, int start, int end)
    {
        if (!text.IsSpace(start - 1) || !text.IsSpace(end) || !text.IsSpacedLetter(end + 1))
        {
            return !(text[end] == '-' || (text.IsSpace(end) && text.IsDigit(end + 1)));
        }

        var next = text.Folded.AsSpan(end + 1, WordNumeralReader.EndOfWord(text, end + 1) - end - 1);
        return next is "wide" or "long" or "high" or "tall" or "deep" or "thick" or "x" or "by" or "diameter" or "screen" or "display" or "L" or "W" or "H" or "D";
    }

    // A quotation mark that closes an open one is no inch.
    private static bool IsInchMark(FoldedText text, int start)
    {
        if (text.Original[start] is '″' or '\'')
        {
            return true;
        }

        var open = 0;
        for (var i = Math.Max(0, start - 400); i < start; i++)
        {
            open += text[i] == '"' && !text.IsDigit(i - 1) ? 1 : 0;
        }

        return open % 2 == 0 && text.Original[start] != '“';
    }
}
