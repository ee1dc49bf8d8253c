using System.Runtime.InteropServices;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds the state of one reading: the numbers found and the quantities made of them so far. A thread uses it again for the next text.</summary>
internal sealed class QuantityScan
{
    private readonly NumeralReader _reader;
    private readonly List<Quantity> _results = [];
    private LanguageLexicon _other;

    /// <summary>Initializes a scan.</summary>
    /// <param name="language">The language of the first text.</param>
    public QuantityScan(LanguageTag language)
    {
        Text = new FoldedText(new NumeralPool());
        Language = language;
        Lexicon = LanguageLexicon.For(Language);
        _other = Lexicon;
        _reader = new NumeralReader(Text, Lexicon);
    }

    public FoldedText Text { get; }

    public LanguageTag Language { get; private set; }

    public LanguageLexicon Lexicon { get; private set; }

    public List<Numeral> Numerals => _reader.Numerals;

    /// <summary>Gets the currency that an open sign means; null when nothing is known.</summary>
    public string? Currency { get; private set; }

    /// <summary>Gets or sets the end of what is used up.</summary>
    public int Consumed { get; set; }

    /// <summary>Reads a text.</summary>
    /// <returns>The quantities in text order; null when there are none.</returns>
    public List<Quantity>? Read(string text, LanguageTag language, List<ProtectedSpan> spans, ReadOnlySpan<PhrasePlace> places, string? currency, string? counterpart)
    {
        Text.Take(text, spans, MayHaveWords(places), counterpart);
        Language = language;
        Currency = currency;
        Lexicon = LexiconOf(language);
        Consumed = 0;
        _results.Clear();
        _reader.Read(Lexicon, places);
        Run();
        if (_reader.Fixed.Count == 0)
        {
            return _results.Count == 0 ? null : Copy(_results);
        }

        return _results.Count == 0 ? Copy(_reader.Fixed) : [.. _results.Concat(_reader.Fixed).OrderBy(static q => q.Start)];
    }

    private static List<Quantity> Copy(List<Quantity> quantities)
    {
        var copy = new List<Quantity>(quantities.Count);
        copy.AddRange(CollectionsMarshal.AsSpan(quantities));
        return copy;
    }

    private static bool MayHaveWords(ReadOnlySpan<PhrasePlace> places)
    {
        foreach (ref readonly var place in places)
        {
            if (place.MayHave(PhraseTables.Quantities))
            {
                return true;
            }
        }

        return false;
    }

    // The two sides of segments alternate.
    private LanguageLexicon LexiconOf(LanguageTag language)
    {
        if (language.Language != Lexicon.Language)
        {
            (Lexicon, _other) = (_other, Lexicon);
            Lexicon = language.Language == Lexicon.Language ? Lexicon : LanguageLexicon.For(language);
        }

        return Lexicon;
    }

    public Numeral? At(int index) => index < Numerals.Count ? Numerals[index] : null;

    public void Add(in NumberReading reading)
    {
        _results.Add(reading.ToQuantity(Text));
        Consumed = Math.Max(Consumed, reading.End);
    }

    public void Add(Quantity quantity)
    {
        _results.Add(quantity);
        Consumed = Math.Max(Consumed, quantity.End);
    }

    private void Run()
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
