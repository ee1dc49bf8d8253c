using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Holds every number that can be seen in a text, inside codes, words and idioms too. What is seen there is not missing.</summary>
internal sealed class LooseNumbers
{
    private readonly HashSet<decimal> _values = [];

    public LooseNumbers(TextFacts facts)
    {
        var text = new FoldedText(facts.Text);
        var lexicon = LanguageLexicon.For(facts.Language);
        AddDigits(text);
        AddHan(text, lexicon);
        foreach (var numeral in NumeralReader.Read(text, lexicon).Numerals)
        {
            _values.Add(Math.Abs(numeral.Value));
            if (numeral.High is { } high)
            {
                _values.Add(Math.Abs(high));
            }
        }

        foreach (var quantity in facts.Quantities)
        {
            _values.UnionWith(QuantityValues.All(quantity));
        }
    }

    public bool Contains(decimal value) => _values.Contains(value) || _values.Any(v => QuantityValues.AreSame(v, value));

    private void AddDigits(FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!text.IsDigit(i))
            {
                continue;
            }

            var end = DigitNumeralReader.EndOfDigits(text, i);
            if (end - i <= Bounds.Digits)
            {
                _values.Add(DigitNumeralReader.Parse(text.Between(i, end)));
            }

            if (text[end] is '.' or ',' && text.IsDigit(end + 1))
            {
                var last = DigitNumeralReader.EndOfDigits(text, end + 1);
                if (last - i <= Bounds.Digits)
                {
                    _values.Add(DigitNumeralReader.Parse(text.Folded[i..end] + "." + text.Folded[(end + 1)..last]));
                }
            }

            i = end - 1;
        }
    }

    // 三四五六年级 lists four classes; 每万字 says ten thousand without a digit.
    private void AddParts(FoldedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (HanDigits.Digit(text[i]) is > 0 and var digit)
            {
                _values.Add(digit);
            }
        }
    }

    private void AddHan(FoldedText text, LanguageLexicon lexicon)
    {
        if (!lexicon.ReadsHan)
        {
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '半')
            {
                _values.Add(0.5m);
            }
            else if (HanDigits.IsNumeral(text[i]) && HanNumeralReader.Read(text, i, lexicon) is { } numeral)
            {
                _values.Add(numeral.Value);
                if (numeral.High is { } high)
                {
                    _values.Add(high);
                }

                AddParts(text, i, numeral.End);
                i = numeral.End - 1;
            }
            else if (!text.IsDigit(i - 1) && HanDigits.Small(text[i]) + HanDigits.Big(text[i]) is > 0 and var unit)
            {
                _values.Add(unit);
            }
        }
    }
}
