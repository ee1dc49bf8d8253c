namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads words that are a quantity as a whole: half price, one size, a dozen.</summary>
internal static class FixedPhrases
{
    public static Quantity? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (!text.MayHaveWords || !lexicon.Phrases.TryMatch(text, start, out var phrase) || (phrase.BeginsWithLetter && text.IsSpacedLetter(start - 1)))
        {
            return null;
        }

        var (kind, value) = phrase.Role switch
        {
            Role.HalfPrice => (QuantityKind.Discount, (decimal?)phrase.Value),
            Role.DozenWords => (QuantityKind.Count, phrase.Value),
            _ => (QuantityKind.Size, null),
        };
        return new Quantity
        {
            Kind = kind,
            Value = value,
            Start = start,
            Length = phrase.Form.Length,
            Text = text.Original.Substring(start, phrase.Form.Length),
            HasDigits = false,
            IsOptional = kind == QuantityKind.Count,
        };
    }
}
