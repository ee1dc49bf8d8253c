using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Finds the number, with its 万 or million, inside the text of a quantity.</summary>
internal static class NumberSpan
{
    /// <summary>Returns where the number stands in the text of the quantity; null when there is not exactly one.</summary>
    public static (int Start, int End)? Find(Quantity quantity, LanguageTag language)
    {
        var text = new FoldedText(quantity.Text);
        var lexicon = LanguageLexicon.For(language);
        if (NumeralReader.Read(text, lexicon) is not { Fixed.Count: 0, Numerals: [var numeral] })
        {
            return null;
        }

        var end = numeral.End;
        if (numeral.HasDigits && text[end] is 'M' or 'B' && !text.IsSpacedLetter(end + 1) && quantity.HasMagnitude)
        {
            end++;
        }

        while (quantity.HasMagnitude && SuffixFinder.Find(text, end, lexicon, RoleSets.Magnitude) is { } magnitude)
        {
            end = magnitude.End;
        }

        return (numeral.Start, end);
    }
}
