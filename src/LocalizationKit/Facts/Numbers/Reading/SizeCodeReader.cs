namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads Chinese clothing sizes: 160/84A is a body height of 160 cm, a chest of 84 cm and the build A.</summary>
internal static class SizeCodeReader
{
    public static Quantity? Read(FoldedText text, int start)
    {
        var slash = DigitNumeralReader.EndOfDigits(text, start);
        if (text[slash] != '/' || slash - start is not (2 or 3))
        {
            return null;
        }

        var end = DigitNumeralReader.EndOfDigits(text, slash + 1);
        if (end - slash is not (3 or 4) || text[end] is not ('A' or 'B' or 'C' or 'Y') || text.IsSpacedLetter(end + 1) || text.IsDigit(end + 1))
        {
            return null;
        }

        return new Quantity
        {
            Kind = QuantityKind.Size,
            Value = DigitNumeralReader.Parse(text.Between(start, slash)),
            Start = start,
            Length = end + 1 - start,
            Text = text.Original[start..(end + 1)],
        };
    }
}
