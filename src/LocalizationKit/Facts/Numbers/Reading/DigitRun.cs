using System.Runtime.CompilerServices;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds digits and the separators between them, and says what number they make.</summary>
internal ref struct DigitRun
{
    private const int MaxGroups = 8;
    private readonly FoldedText _text;
    private readonly LanguageLexicon _lexicon;
    private Groups _starts;
    private Groups _ends;
    private int _count;

    private DigitRun(FoldedText text, LanguageLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
    }

    /// <summary>Reads the number that begins at <paramref name="start"/>, which is a digit.</summary>
    /// <returns>The number; null when the digits are too many.</returns>
    public static Numeral? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        var run = new DigitRun(text, lexicon);
        run.Add(start);
        while (run._count < MaxGroups && run.IsSeparator(run._ends[run._count - 1]) && !text.IsProtected(run._ends[run._count - 1] + 1))
        {
            run.Add(run._ends[run._count - 1] + 1);
        }

        return run.Resolve();
    }

    private readonly Numeral? Resolve()
    {
        if (_count == 1)
        {
            return Length(1) <= Bounds.Digits ? Make(1, hasDecimals: false, null) : null;
        }

        var first = _starts[0];
        if (_text[first - 1] is '.' or ',' && _text.IsDigit(first - 2))
        {
            return Length(1) <= Bounds.Digits ? Interpret(1) : null;
        }

        // Try the longest reading first: 1.234.567,89, then fewer groups, so that 1,2,3 is three numbers and 3.5.2025 falls apart.
        for (var count = _count; count >= 1; count--)
        {
            // 192.168.1.2 and 1,2,3 are as many numbers as they have parts.
            if (count == 2 && _count > 2 && Separator(0) == Separator(1) && Separator(0) is '.' or ',')
            {
                continue;
            }

            if (Length(count) <= Bounds.Digits && Interpret(count) is { } numeral)
            {
                return numeral;
            }
        }

        return null;
    }

    private readonly Numeral? Interpret(int count)
    {
        if (count == 1)
        {
            return Make(1, hasDecimals: false, null);
        }

        var last = Separator(count - 2);
        if (!AreSeparators(count - 1, last))
        {
            var group = Separator(0);
            return AreSeparators(count - 2, group) && last is '.' or ',' && last != group && IsGrouped(count - 1, group) && !IsGluedList(count) && (group != ' ' || IsBlankDecimal(count)) ? Make(count, hasDecimals: true, null) : null;
        }

        if (count > 2)
        {
            return IsGrouped(count, last) && (last != ' ' || IsSpaceGroupingLikely(count)) ? Make(count, hasDecimals: false, null) : null;
        }

        return Single(last);
    }

    private readonly Numeral? Single(char separator)
    {
        if (separator is ' ' or '\'')
        {
            return IsGrouped(2, separator) && (separator != ' ' || IsSpaceGroupingLikely(2)) ? Make(2, hasDecimals: false, null) : null;
        }

        var isComma = separator == ',';
        var couldGroup = IsGrouped(2, separator);
        if (!couldGroup)
        {
            // 2,5 is a decimal everywhere; 12,34567 or 1.2345 too. "2,30" in a list of sizes is not told apart here.
            return isComma && Digits(1) > 4 && !_lexicon.DecimalComma ? null : Make(2, hasDecimals: true, null);
        }

        var isDecimal = isComma == _lexicon.DecimalComma;
        var alternative = isDecimal ? Value(2, hasDecimals: false) : Value(2, hasDecimals: true);
        return Make(2, isDecimal, alternative);
    }

    private readonly Numeral Make(int count, bool hasDecimals, decimal? alternative)
    {
        var places = hasDecimals ? Digits(count - 1) : 0;
        var (start, end, value) = (_starts[0], _ends[count - 1], Value(count, hasDecimals));
        var numeral = _text.Numerals?.Take(start, end, value) ?? new Numeral(start, end, value);
        numeral.Places = places;
        numeral.Alternative = alternative;
        numeral.IntegerDigits = Length(hasDecimals ? count - 1 : count);
        numeral.IsGrouped = count > (hasDecimals ? 2 : 1);
        return numeral;
    }

    // At most Bounds.Digits digits, so they fit.
    private readonly decimal Value(int count, bool hasDecimals)
    {
        var value = 0L;
        for (var i = 0; i < count; i++)
        {
            for (var at = _starts[i]; at < _ends[i]; at++)
            {
                value = (value * 10) + (_text.Folded[at] - '0');
            }
        }

        return new decimal((int)value, (int)(value >> 32), 0, isNegative: false, hasDecimals ? (byte)Digits(count - 1) : (byte)0);
    }

    // Groups of three; for commas also the Indian way, 1,00,000.
    private readonly bool IsGrouped(int count, char separator)
    {
        if (Digits(0) is < 1 or > 3 || Digits(count - 1) != 3 || (_text[_starts[0]] == '0'))
        {
            return false;
        }

        return AreLong(3, count - 1) || (separator == ',' && Digits(0) <= 2 && AreLong(2, count - 2));
    }

    // "1 298,00 €" is one number in any text, "iPhone 15 128" and "inox 304 500 ml" are two; a no-break blank always groups.
    private readonly bool IsSpaceGroupingLikely(int count)
    {
        var groups = new string[count];
        var areTied = true;
        for (var i = 0; i < count; i++)
        {
            groups[i] = _text.Folded[_starts[i].._ends[i]];
            areTied &= i == count - 1 || _text[_ends[i]] == '\u00A0';
        }

        if (areTied)
        {
            return true;
        }

        if (BlankEvidence.Of(_text, groups) is { } isOne)
        {
            return isOne;
        }

        var end = _ends[count - 1];
        var hasDecimals = _text[end] is ',' or '.' && _text.IsDigit(end + 1) && _text.IsDigit(end + 2) && !_text.IsDigit(end + 3);
        return _lexicon.SpaceGroups || hasDecimals || IsMoneyAt(end) || IsMoneyBefore();
    }

    // 1 234,5 kg, but not inox 304 500.000đ.
    private readonly bool IsBlankDecimal(int count) =>
        IsSpaceGroupingLikely(count - 1) && (Digits(count - 1) != 3 || (Separator(count - 2) == ',') == _lexicon.DecimalComma);

    private readonly bool IsMoneyAt(int end) =>
        _lexicon.Suffixes.TryMatch(_text, _text.IsSpace(end) ? end + 1 : end, out _, RoleSets.Money);

    private readonly bool IsMoneyBefore() =>
        _lexicon.Prefixes.TryMatchBefore(_text, _text.IsSpace(_starts[0] - 1) ? _starts[0] - 1 : _starts[0], out _, RoleSets.Money);

    // 1,234.567,89 is a list, not a number.
    private readonly bool IsGluedList(int count) => count < _count && Separator(count - 1) != ' ';

    private readonly bool IsSeparator(int index)
    {
        if (!_text.IsDigit(index + 1))
        {
            return false;
        }

        return _text[index] switch
        {
            '.' or ',' => true,
            '\u00A0' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4,
            ' ' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4 && (_count == 1 || _text.IsSpace(_starts[_count - 1] - 1)),
            '\'' => DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4,
            '、' => _lexicon.Language == "ja" && DigitNumeralReader.EndOfDigits(_text, index + 1) - index == 4 && _text.Original[index - 1] == _text.Folded[index - 1] && IsJapaneseGrouping(index),
            _ => false,
        };
    }

    private readonly bool IsJapaneseGrouping(int index) => _text[index + 4] == '、' && _text.IsDigit(index + 5) && DigitNumeralReader.EndOfDigits(_text, index + 5) == index + 8 || _count > 1;

    private void Add(int start)
    {
        _starts[_count] = start;
        _ends[_count++] = DigitNumeralReader.EndOfDigits(_text, start);
    }

    private readonly char Separator(int group) => _text[_ends[group]] is var c && c == '\u00A0' ? ' ' : c;

    private readonly bool AreSeparators(int count, char separator)
    {
        for (var i = 0; i < count; i++)
        {
            if (Separator(i) != separator)
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool AreLong(int digits, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            if (Digits(i) != digits)
            {
                return false;
            }
        }

        return true;
    }

    private readonly int Digits(int group) => _ends[group] - _starts[group];

    private readonly int Length(int count)
    {
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            length += Digits(i);
        }

        return length;
    }

    [InlineArray(MaxGroups)]
    private struct Groups
    {
        private int _first;
    }
}
