namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the currency, ordinal or size mark before a number.</summary>
internal static class PrefixFinder
{
    public static (Phrase Phrase, int Start)? Find(QuantityScan scan, int start)
    {
        var text = scan.Text;
        var end = start;
        if (Match(scan, end) is { } direct)
        {
            return direct;
        }

        if (text[end - 1] is ' ' or '\u00A0' or ':' or '约' or '~' or '.')
        {
            end--;
            if (text[end - 1] == ':' && text.IsSpace(end))
            {
                end--;
            }

            return Match(scan, end);
        }

        return null;
    }

    private static (Phrase Phrase, int Start)? Match(QuantityScan scan, int end) =>
        end > scan.Consumed && !scan.Text.IsProtected(end - 1) && scan.Lexicon.Prefixes.TryMatchBefore(scan.Text, end, out var phrase) && end - phrase.Form.Length >= scan.Consumed && Allows(scan, phrase, end)
            ? (phrase, end - phrase.Form.Length)
            : null;

    // The euro of "10 € 20 €" was used by the ten; "¥199 100g" too. 价 alone needs no blank.
    private static bool Allows(QuantityScan scan, Phrase phrase, int end) => phrase.Role switch
    {
        Role.Money => true,
        Role.MoneyCue => scan.Text.IsDigit(end) || scan.Text.IsDigit(end + 1) || HanDigits.Digit(scan.Text[end]) > 0,
        Role.Size => !scan.Text.IsDigit(end - phrase.Form.Length - 1),
        Role.Ordinal => phrase.Form != "No" || scan.Text[end] is '.' or ' ' || scan.Text.IsDigit(end),
        _ => true,
    };
}
