using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Reads what is bought and what comes with it: 买2送1, buy 2 get 1 free, 2個買うと1個無料.</summary>
internal static class OfferReader
{
    private const int Reach = 14;

    /// <summary>Reads the one offer of a text.</summary>
    /// <returns>The offer; null when there is none, or more than one.</returns>
    public static Offer? Read(FoldedText text, LanguageTag language)
    {
        var table = OfferTable.For(language.Language);
        if (!table.MayBuy(text))
        {
            return null;
        }

        Numeral? buy = null;
        Numeral? get = null;
        var (first, last) = (int.MaxValue, 0);
        var numerals = NumeralReader.Read(text, LanguageLexicon.For(language)).Numerals;
        for (var i = 0; i < numerals.Count; i++)
        {
            var numeral = numerals[i];
            var limit = i + 1 < numerals.Count ? numerals[i + 1].Start : text.Length;
            if (!numeral.IsInteger || numeral.Value is < 1 or > 20)
            {
                continue;
            }

            var (start, end) = (numeral.Start, numeral.End);
            if (Stands(table.Buy, text, ref start) || Follows(table.Bought, text, ref end, limit))
            {
                if (buy is not null)
                {
                    return null;
                }

                buy = numeral;
            }
            else if (Stands(table.Get, text, ref start) | Follows(table.Given, text, ref end, limit))
            {
                if (get is not null)
                {
                    return null;
                }

                get = numeral;
            }
            else
            {
                continue;
            }

            (first, last) = (Math.Min(first, start), Math.Max(last, end));
        }

        return buy is null || get is null ? null : new Offer(buy.Value, get.Value, first, last);
    }

    private static bool Stands(PhraseTable table, FoldedText text, ref int start)
    {
        var end = text.IsSpace(start - 1) ? start - 1 : start;
        if (!table.TryMatchBefore(text, end, out var phrase))
        {
            return false;
        }

        start = end - phrase.Form.Length;
        return true;
    }

    // The word may stand behind what is counted: 3 items free.
    private static bool Follows(PhraseTable table, FoldedText text, ref int end, int limit)
    {
        for (var i = end; i < Math.Min(limit, end + Reach); i++)
        {
            if (text[i] is ',' or '.' or ';' or '，' or '。' or '、' or '；' or '!' or '+')
            {
                return false;
            }

            if (!(text.IsSpacedLetter(i) && text.IsSpacedLetter(i - 1)) && table.TryMatch(text, i, out var phrase))
            {
                end = i + phrase.Form.Length;
                return true;
            }
        }

        return false;
    }
}
