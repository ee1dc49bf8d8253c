namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads Chinese and Japanese numerals, everyday and formal, and digits mixed with them: 二十三, 壹万零肆拾, 3.2亿, 1万5千.</summary>
internal ref struct HanNumeralReader
{
    private readonly FoldedText _text;
    private readonly LanguageLexicon _lexicon;
    private decimal _total;
    private decimal _section;
    private decimal? _pending;
    private decimal _lastUnit;
    private decimal _lastBig;
    private int _position;
    private int _characters;
    private int _runDigits;
    private int _places;
    private bool _hasDigits;
    private bool _zeroSeen;
    private bool _unitSeen;
    private bool _isApproximate;

    private HanNumeralReader(FoldedText text, int start, LanguageLexicon lexicon)
    {
        _text = text;
        _position = start;
        _lexicon = lexicon;
    }

    /// <summary>Reads a numeral at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place of a Han numeral, or of digits that a Han unit follows.</param>
    /// <param name="lexicon">The phrases of the language.</param>
    /// <param name="head">The digits that begin the numeral; null when a Han character does.</param>
    /// <returns>The numeral; null when the characters make none.</returns>
    public static Numeral? Read(FoldedText text, int start, LanguageLexicon lexicon, Numeral? head = null)
    {
        if (head is null && ApproximateNumeral.Read(text, start) is { } approximate)
        {
            return approximate;
        }

        var reader = new HanNumeralReader(text, start, lexicon);
        if (head is not null)
        {
            reader.Take(head);
        }

        return reader.Run(start, head);
    }

    private Numeral? Run(int start, Numeral? head)
    {
        while (!_text.IsProtected(_position) && Step())
        {
        }

        if (_characters == 0 || (head is not null && !_unitSeen))
        {
            return null;
        }

        // 三百五 is 350 in Chinese; 三百零五 and Japanese 三百五 are 305.
        var tail = _pending ?? 0;
        var high = _isApproximate ? _total + _section + tail + 1 : (decimal?)null;
        if (_lastUnit >= 100 && tail is > 0 and < 10 && !_zeroSeen && _lexicon.Language == "zh" && _runDigits == 1)
        {
            tail *= _lastUnit / 10;
        }

        var value = _total + _section + tail;
        var numeral = new Numeral(head?.Start ?? start, _position, value)
        {
            High = high,
            Style = _hasDigits ? NumeralStyle.Digits : NumeralStyle.Han,
            HasMagnitude = _lastUnit >= 100,
            Places = MagnitudePlaces(),
            IsBare = head is null && _position - start == 1,
            IntegerDigits = head?.IntegerDigits ?? 0,
        };
        return ReadPoint(numeral);
    }

    private readonly int MagnitudePlaces() => _lastBig > 0 || _places == 0 ? 0 : _places;

    private bool Step()
    {
        var c = _text[_position];
        if (c is '多' or '余' && _unitSeen && HanDigits.Big(_text[_position + 1]) > 0)
        {
            // 四百多万
            _position++;
            return true;
        }

        if (char.IsAsciiDigit(c))
        {
            return TakeDigits();
        }

        var digit = HanDigits.Digit(c);
        if (digit >= 0)
        {
            return TakeDigit(digit, c);
        }

        return HanDigits.Small(c) > 0 ? TakeSmall(HanDigits.Small(c)) : HanDigits.Big(c) > 0 ? TakeBig(HanDigits.Big(c)) : TakeScore(c);
    }

    private void Take(Numeral digits)
    {
        _pending = digits.Value;
        _places = digits.Places;
        _hasDigits = true;
        _characters++;
        _position = digits.End;
    }

    private bool TakeDigits()
    {
        if (!_unitSeen || _pending is not null || DigitNumeralReader.Read(_text, _position, _lexicon) is not { } digits || digits.Value < 0 || digits.Value >= _lastUnit || digits.Places > 0)
        {
            // 5807万6099 goes on behind 万; 3.2亿 cannot.
            return false;
        }

        Take(digits);
        _runDigits = 2;
        return true;
    }

    private bool TakeDigit(int digit, char c)
    {
        if (_unitSeen && digit == 0)
        {
            var next = _text[_position + 1];
            if (HanDigits.Digit(next) < 0 && HanDigits.Small(next) == 0 && !char.IsAsciiDigit(next))
            {
                return false;
            }

            _zeroSeen = true;
            _position++;
            _characters++;
            return _pending is null;
        }

        if (_pending is { } before)
        {
            // Digits in a row are read one by one: 二〇二五; never after a unit, and never 两.
            if (_unitSeen || _hasDigits || c is '两' or '俩')
            {
                return TakeApproximation(before, digit);
            }

            _pending = (before * 10) + digit;
            _runDigits++;
        }
        else
        {
            _pending = digit;
            _runDigits = 1;
        }

        _position++;
        _characters++;
        return _runDigits < Bounds.Digits;
    }

    // 十七八岁 is 17 or 18.
    private bool TakeApproximation(decimal before, int digit)
    {
        if (_unitSeen && !_hasDigits && _runDigits == 1 && digit == before + 1 && before > 0 && !HanDigits.IsNumeral(_text[_position + 1]))
        {
            _isApproximate = true;
            _position++;
        }

        return false;
    }

    private bool TakeSmall(int unit)
    {
        if (_runDigits > 1 && !_hasDigits && !_unitSeen)
        {
            return false;
        }

        if (_pending is null && _characters == 0 && unit > 10 && !StartsWithUnit())
        {
            return false;
        }

        if ((unit == 1000 || unit == 100) && IsOtherUnit())
        {
            return false;
        }

        if (_section > 0 && unit >= _lastUnit)
        {
            // 五十千 is no number: the units of a section go down.
            return false;
        }

        var factor = _pending is null or 0 ? 1 : _pending.Value;
        if (!Bounds.Allow(factor, unit) || !Bounds.Allow(_section, 1))
        {
            return false;
        }

        _section += factor * unit;
        return Advance(unit);
    }

    private bool TakeBig(decimal unit)
    {
        var group = _section + (_pending ?? 0);
        if ((group == 0 && _total == 0) || (_text[_position] == '兆' && _text[_position + 1] is '瓦' or '赫' or '帕' or '字'))
        {
            return false;
        }

        if (!Bounds.Allow(_total + group, unit))
        {
            return false;
        }

        if ((unit > _lastBig || group == 0) && _total > 0)
        {
            _total = (_total + group) * unit;
        }
        else
        {
            _total += group * unit;
        }

        _section = 0;
        _lastBig = unit;
        return Advance(unit);
    }

    private bool TakeScore(char c)
    {
        if (c is not ('廿' or '卅') || _pending is not null || _unitSeen)
        {
            return false;
        }

        _section += c == '廿' ? 20 : 30;
        return Advance(10);
    }

    private bool Advance(decimal unit)
    {
        _pending = null;
        _lastUnit = unit;
        _unitSeen = true;
        _zeroSeen = false;
        _runDigits = 0;
        _position++;
        _characters++;
        return true;
    }

    // 百搭, 千层 and 百度 are words; 千二百 and 百二十 are Japanese numbers.
    private readonly bool StartsWithUnit() => _lexicon.Language == "ja" && (HanDigits.IsNumeral(_text[_position + 1]) || _lexicon.Suffixes.TryMatch(_text, _position + 1, out _));

    // 5千克 is five kilograms.
    private readonly bool IsOtherUnit() => _pending is not null && _text[_position] == '千' && _lexicon.Suffixes.TryMatch(_text, _position, out var phrase, RoleSets.Unit) && phrase.Form.Length > 1;

    // 零点五, 十二点零; 三点半 and 三点五分 are times.
    private readonly Numeral ReadPoint(Numeral numeral)
    {
        var point = _position;
        if (_hasDigits || _text[point] is not ('点' or '・') || HanDigits.Digit(_text[point + 1]) < 0)
        {
            return numeral;
        }

        var end = point + 1;
        var fraction = 0m;
        var scale = 1m;
        while (HanDigits.Digit(_text[end]) is >= 0 and var digit && _text[end] is not '两' && end - point < 10)
        {
            scale /= 10;
            fraction += digit * scale;
            end++;
        }

        if (_text[end] is '分' or '刻' or '十' or '钟')
        {
            return numeral;
        }

        var value = numeral with { Value = numeral.Value + fraction, Places = end - point - 1, End = end, IsBare = false };
        var big = HanDigits.Big(_text[end]);
        return big > 0 && Bounds.Allow(value.Value, big) ? value with { Value = value.Value * big, End = end + 1, HasMagnitude = true, Places = 0 } : value;
    }
}
