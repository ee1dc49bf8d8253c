using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds the state of one reading: the numbers found and the quantities made of them so far.</summary>
internal sealed class QuantityScan
{
    public QuantityScan(FoldedText text, LanguageTag language, LanguageLexicon lexicon, List<Numeral> numerals, string? currency)
    {
        Text = text;
        Language = language;
        Lexicon = lexicon;
        Numerals = numerals;
        Currency = currency;
    }

    public FoldedText Text { get; }

    public LanguageTag Language { get; }

    public LanguageLexicon Lexicon { get; }

    public List<Numeral> Numerals { get; }

    /// <summary>Gets the currency that an open sign means; null when nothing is known.</summary>
    public string? Currency { get; }

    public List<Quantity> Results { get; } = [];

    /// <summary>Gets or sets the end of what is used up.</summary>
    public int Consumed { get; set; }

    public Numeral? At(int index) => index < Numerals.Count ? Numerals[index] : null;

    public void Add(NumberReading reading)
    {
        Results.Add(reading.ToQuantity(Text));
        Consumed = Math.Max(Consumed, reading.End);
    }

    public void Add(Quantity quantity)
    {
        Results.Add(quantity);
        Consumed = Math.Max(Consumed, quantity.End);
    }

    /// <summary>Reads all numbers.</summary>
    public void Run()
    {
        var index = 0;
        while (index < Numerals.Count)
        {
            if (Numerals[index].Start < Consumed)
            {
                index++;
                continue;
            }

            var used = HanDateReader.Read(this, index);
            used = used > 0 ? used : HanClockReader.Read(this, index);
            used = used > 0 ? used : VietnameseDateReader.Read(this, index);
            used = used > 0 ? used : VietnameseClockReader.Read(this, index);
            used = used > 0 ? used : DimensionReader.Read(this, index);
            index += used > 0 ? used : RangeReader.Read(this, index);
        }
    }
}
