namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds digits and the separators between them, and says what number they make.</summary>
internal sealed class DigitRun
{
    private const int MaxGroups = 8;
    private readonly List<(int Start, int End)> _groups = [];
    private readonly List<char> _separators = [];
    private readonly FoldedText _text;

    private DigitRun(FoldedText text) => _text = text;

    public static DigitRun Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        var run = new DigitRun(text);
        var end = DigitNumeralReader.EndOfDigits(text, start);
        run._groups.Add((start, end));
        while (run._groups.Count < MaxGroups && run.IsSeparator(end, lexicon) && !text.IsProtected(end + 1))
        {
            run._separators.Add(text[end] == '\u00A0' ? ' ' : text[end]);
            start = end + 1;
            end = DigitNumeralReader.EndOfDigits(text, start);
            run._groups.Add((start, end));
        }

        return run;
    }

    public Numeral? Resolve(LanguageLexicon lexicon)
    {
        var first = _groups[0].Start;
        if (_text[first - 1] is '.' or ',' && _text.IsDigit(first - 2))
        {
            return Length(1) <= Bounds.Digits ? Interpret(1, lexicon) : null;
        }

        // Try the longest reading first: 1.234.567,89, then fewer groups, so that 1,2,3 is three numbers and 3.5.2025 falls apart.
        for (var count = _groups.Count; count >= 1; count--)
        {
            // 192.168.1.2 and 1,2,3 are as many numbers as they have parts.
            if (count == 2 && _groups.Count > 2 && _separators[0] == _separators[1] && _separators[0] is '.' or ',')
            {
                continue;
            }

            if (Length(count) <= Bounds.Digits && Interpret(count, lexicon) is { } numeral)
            {
                return numeral;
            }
        }

        return null;
    }

    private Numeral? Interpret(int count, LanguageLexicon lexicon)
    {
        if (count == 1)
        {
            return Make(1, hasDecimals: false, null);
        }

        var last = _separators[count - 2];
        var isUniform = Enumerable.Range(0, count - 1).All(i => _separators[i] == last);
        if (!isUniform)
        {
            var group = _separators[0];
            var groupsOnly = Enumerable.Range(0, count - 2).All(i => _separators[i] == group);
            return groupsOnly && last is '.' or ',' && last != group && IsGrouped(count - 1, group) && !IsGluedList(count) && (group != ' ' || IsBlankDecimal(count, lexicon)) ? Make(count, hasDecimals: true, null) : null;
        }

        if (count > 2)
        {
            return IsGrouped(count, last) && (last != ' ' || IsSpaceGroupingLikely(count, lexicon)) ? Make(count, hasDecimals: false, null) : null;
        }

        return Single(last, lexicon);
    }

    private Numeral? Single(char separator, LanguageLexicon lexicon)
    {
        if (separator is ' ' or '\'')
        {
            return IsGrouped(2, separator) && (separator != ' ' || IsSpaceGroupingLikely(2, lexicon)) ? Make(2, hasDecimals: false, null) : null;
        }

        var isComma = separator == ',';
        var couldGroup = IsGrouped(2, separator);
        if (!couldGroup)
        {
            // 2,5 is a decimal everywhere; 12,34567 or 1.2345 too. "2,30" in a list of sizes is not told apart here.
            return isComma && Digits(1) > 4 && !lexicon.DecimalComma ? null : Make(2, hasDecimals: true, null);
        }

        var isDecimal = isComma == lexicon.DecimalComma;
        var alternative = isDecimal ? Value(2, hasDecimals: false) : Value(2, hasDecimals: true);
        return Make(2, isDecimal, alternative);
    }

    private Numeral Make(int count, bool hasDecimals, decimal? alternative)
    {
        var places = hasDecimals ? Digits(count - 1) : 0;
        return new Numeral(_groups[0].Start, _groups[count - 1].End, Value(count, hasDecimals))
        {
            Places = places,
            Alternative = alternative,
            IntegerDigits = Length(hasDecimals ? count - 1 : count),
            IsGrouped = count > (hasDecimals ? 2 : 1),
        };
    }

    private decimal Value(int count, bool hasDecimals)
    {
        var digits = string.Concat(Enumerable.Range(0, count).Select(i => (hasDecimals && i == count - 1 ? "." : "") + _text.Folded[_groups[i].Start.._groups[i].End]));
        return DigitNumeralReader.Parse(digits);
    }

    // Groups of three; for commas also the Indian way, 1,00,000.
    private bool IsGrouped(int count, char separator)
    {
        if (Digits(0) is < 1 or > 3 || Digits(count - 1) != 3 || (_text[_groups[0].Start] == '0'))
        {
            return false;
        }

        var threes = Enumerable.Range(1, count - 1).All(i => Digits(i) == 3);
        return threes || (separator == ',' && Digits(0) <= 2 && Enumerable.Range(1, count - 2).All(i => Digits(i) == 2));
    }

    // "1 298,00 €" is one number in any text, "iPhone 15 128" and "inox 304 500 ml" are two; a no-break blank always groups.
    private bool IsSpaceGroupingLikely(int count, LanguageLexicon lexicon)
    {
        if (Enumerable.Range(0, count - 1).All(i => _text[_groups[i].End] == '\u00A0'))
        {
            return true;
        }

        if (BlankEvidence.Of(_text, Enumerable.Range(0, count).Select(i => _text.Folded[_groups[i].Start.._groups[i].End])) is { } isOne)
        {
            return isOne;
        }

        var end = _groups[count - 1].End;
        var hasDecimals = _text[end] is ',' or '.' && _text.IsDigit(end + 1) && _text.IsDigit(end + 2) && !_text.IsDigit(end + 3);
        return lexicon.SpaceGroups || hasDecimals || IsMoneyAt(end, lexicon) || IsMoneyBefore(lexicon);
    }

    // 1 234,5 kg, but not inox 304 500.000đ.
    private bool IsBlankDecimal(int count, LanguageLexicon lexicon) =>
        IsSpaceGroupingLikely(count - 1, lexicon) && (Digits(count - 1) != 3 || (_separators[count - 2] == ',') == lexicon.DecimalComma);

    private bool IsMoneyAt(int end, LanguageLexicon lexicon) =>
        lexicon.Suffixes.TryMatch(_text, _text.IsSpace(end) ? end + 1 : end, out _, static p => p.Role == Role.Money);

    private bool IsMoneyBefore(LanguageLexicon lexicon) =>
        lexicon.Prefixes.TryMatchBefore(_text, _text.IsSpace(_groups[0].Start - 1) ? _groups[0].Start - 1 : _groups[0].Start, out _, static p => p.Role == Role.Money);

    // 1,234.567,89 is a list, not a number.
    private bool IsGluedList(int count) => count < _groups.Count && _separators[count - 1] != ' ';

    private bool IsSeparator(int index, LanguageLexicon lexicon)
    {
        if (!_text.IsDigit(index + 1))
        {
            return false;
        }

        return _text[index] switch
        {
            '.' or ',' => true,
            '\u00A0' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4,
            ' ' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4 && (_groups.Count == 1 || _text.IsSpace(_groups[^1].Start - 1)),
            '\'' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4,
            '、' => lexicon.Language == "ja" && DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4 && _text.Original[index - 1] == _text.Folded[index - 1] && IsJapaneseGrouping(index),
            _ => false,
        };
    }

    private bool IsJapaneseGrouping(int index) => _text[index + 4] == '、' && _text.IsDigit(index + 5) && DigitNumeralReader.EndOfDigits(_text, index + 5) == index + 8 || _groups.Count > 1;

    private int Digits(int group) => _groups[group].End - _groups[group].Start;

    private int Length(int count) => Enumerable.Range(0, count).Sum(Digits);
}
