using System.Buffers;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the numbers of a text in one pass, with the dates, times and letter sizes that stand fast without looking at what follows.</summary>
internal sealed class NumeralReader
{
    private static readonly SearchValues<char> HanNumerals = SearchValues.Create("零〇一二三四五六七八九十百千万亿兆两俩半廿卅壹贰叁肆伍陆柒捌玖仨");
    private readonly FoldedText _text;
    private LanguageLexicon _lexicon;
    private bool _looksEverywhere;
    private bool _hasHan;

    /// <summary>Initializes a reader.</summary>
    /// <param name="text">The text, or the place for those that are read one after the other.</param>
    /// <param name="lexicon">The phrases of its language.</param>
    public NumeralReader(FoldedText text, LanguageLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
    }

    public List<Numeral> Numerals { get; } = [];

    /// <summary>Gets dates, times and letter sizes; their characters hold no numerals any more.</summary>
    public List<Quantity> Fixed { get; } = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">The phrases of its language.</param>
    /// <param name="looksEverywhere">Whether every place is looked at, also those at which nothing can begin; the result is the same, and tests compare.</param>
    public static NumeralReader Read(FoldedText text, LanguageLexicon lexicon, bool looksEverywhere = false)
    {
        var reader = new NumeralReader(text, lexicon);
        reader.Read(lexicon, looksEverywhere);
        return reader;
    }

    /// <summary>Reads the text anew, which may be another one than before.</summary>
    /// <param name="lexicon">The phrases of its language.</param>
    /// <param name="places">The places where phrases may begin.</param>
    public void Read(LanguageLexicon lexicon, ReadOnlySpan<PhrasePlace> places)
    {
        Start(lexicon, looksEverywhere: false);
        var starts = new NumeralStarts(_text, lexicon, places);
        for (var position = starts.Next(0); position < _text.Length; position = starts.Next(position))
        {
            position = _text.IsProtected(position) ? position + 1 : ReadAt(position);
        }
    }

    private void Read(LanguageLexicon lexicon, bool looksEverywhere)
    {
        Start(lexicon, looksEverywhere);
        var position = 0;
        while (position < _text.Length)
        {
            position = _text.IsProtected(position) ? position + 1 : ReadAt(position);
        }
    }

    private void Start(LanguageLexicon lexicon, bool looksEverywhere)
    {
        Numerals.Clear();
        Fixed.Clear();
        _lexicon = lexicon;
        _looksEverywhere = looksEverywhere;
        _hasHan = lexicon.ReadsHan && _text.Folded.AsSpan().ContainsAny(HanNumerals);
    }

    private int ReadAt(int start)
    {
        var c = _text[start];
        if (char.IsAsciiDigit(c) || (c == '.' && NumeralStarts.IsLeadingPoint(_text, start)))
        {
            return ReadDigits(start);
        }

        if (c is >= '¼' and <= '⅞' && FractionReader.Vulgar(c) is { } fraction)
        {
            return Add(new Numeral(start, start + 1, fraction) { Places = 2, IsFraction = true });
        }

        if (LetterTable.IsSpaced(c))
        {
            return ReadWord(start);
        }

        return LetterTable.IsUnspaced(c) && (_looksEverywhere || _lexicon.Triggers.IsUnspacedStart(c)) ? ReadUnspaced(start, c) : start + 1;
    }

    private int ReadDigits(int start)
    {
        if (IsGluedBefore(start))
        {
            return GluedToken.End(_text, start);
        }

        if (_text.IsDigit(start) && ReadFixed(start) is > 0 and var behind)
        {
            return behind;
        }

        if (DigitNumeralReader.Read(_text, start, _lexicon) is not { } numeral)
        {
            // A serial number, with a leading point perhaps.
            return GluedToken.End(_text, start + 1);
        }

        if (GluedToken.IsCode(_text, numeral, _lexicon))
        {
            return GluedToken.End(_text, numeral.End);
        }

        numeral = FeetReader.Extend(_text, numeral) ?? FractionReader.Extend(_text, numeral);
        numeral = ExtendHan(numeral);
        return Add(HalfReader.Extend(_text, numeral, _lexicon));
    }

    // What stands fast as a whole; which of it is possible, the character behind the first digits says. Returns the place behind it, 0 when there is none.
    private int ReadFixed(int start)
    {
        var end = DigitNumeralReader.EndOfDigits(_text, start);
        var next = _text[end];
        if (next == '/' && IsRoundTheClock(start))
        {
            return start + 4;
        }

        var found = next is '-' or '/' or '.' ? NumericDateReader.Read(_text, start, _lexicon) : null;
        found ??= next == '/' ? SizeCodeReader.Read(_text, start) : null;
        found ??= TelephoneReader.MayRead(_text, start, end) ? TelephoneReader.Read(_text, start) : null;
        found ??= ClockReader.MayRead(_text, start, end) ? ClockReader.Read(_text, start, _lexicon) : null;
        if (found is null)
        {
            return 0;
        }

        return AddFixed(found);
    }

    private Numeral ExtendHan(Numeral numeral)
    {
        if (_lexicon.Language == "ko")
        {
            return HangulMultipliers.Extend(_text, numeral);
        }

        // Neither a Han character nor one behind a blank: nothing to add.
        if (!_lexicon.ReadsHan || (_text[numeral.End] < FoldedText.FirstHan && !(_text.IsSpace(numeral.End) && _text[numeral.End + 1] >= FoldedText.FirstHan)))
        {
            return numeral;
        }

        if (HanUnitBehind(numeral.End) is > 0 and var gap)
        {
            // 2510 亿, 400多万, 34 万亿
            numeral = numeral with { End = numeral.End + gap };
        }

        if (HanDigits.Small(_text[numeral.End]) + HanDigits.Big(_text[numeral.End]) > 0 && numeral.Value >= 0 && HanNumeralReader.Read(_text, numeral.Start, _lexicon, numeral) is { } mixed)
        {
            return mixed;
        }

        if (numeral.Value < 0 && HanDigits.Big(_text[numeral.End]) is > 0 and var big && Bounds.Allow(numeral.Value, big))
        {
            return numeral with { Value = numeral.Value * big, End = numeral.End + 1, HasMagnitude = true };
        }

        return FractionReader.Chinese(_text, numeral, _lexicon) ?? numeral;
    }

    // 百分之二十, 千分之五: the hundred does not begin a number elsewhere; 对折 is half the price.
    private Numeral? FixedHan(int start)
    {
        var c = _text[start];
        if (c is '百' or '千' && _text[start + 1] == '分')
        {
            var whole = new Numeral(start, start + 1, c == '百' ? 100 : 1000) { Style = NumeralStyle.Han };
            return FractionReader.Chinese(_text, whole, _lexicon);
        }

        return c == '对' && _text[start + 1] == '折' && _text[start + 2] is not ('叠' or '伞') ? new Numeral(start, start + 1, 5) { Style = NumeralStyle.Han } : null;
    }

    private int HanUnitBehind(int end)
    {
        if (!_lexicon.IsCjk)
        {
            return 0;
        }

        var unit = _text.IsSpace(end) ? end + 1 : end;
        unit = _text[unit] is '多' or '余' or '几' ? unit + 1 : unit;
        return HanDigits.Big(_text[unit]) > 0 && (HanDigits.Big(_text[unit + 1]) > 0 || !HanDigits.IsNumeral(_text[unit + 1])) ? unit - end : 0;
    }

    private int ReadUnspaced(int start, char c)
    {
        if (FixedPhrases.Read(_text, start, _lexicon) is { } phrase)
        {
            Fixed.Add(phrase);
            return phrase.End;
        }

        if (_lexicon.Words is { IsUnspaced: true } words)
        {
            if (MonthReader.Read(_text, start, _lexicon, Numerals) is { } date)
            {
                Fixed.AddRange(date);
                return date[^1].End;
            }

            if (_lexicon.Language == "ko" && HangulNumeralReader.Read(_text, start, _lexicon) is { } sino)
            {
                return Add(sino);
            }

            if (words.Initials.Contains(c) && WordNumeralReader.Read(_text, start, words) is { } word)
            {
                return Add(HalfReader.Extend(_text, word, _lexicon));
            }

            return HalfReader.Before(_text, start, _lexicon) is { } half ? Add(half) : start + 1;
        }

        if (!_hasHan || !FoldedText.IsHanOrKana(c))
        {
            return start + 1;
        }

        if (Idioms.Match(_text, start, _lexicon) is > 0 and var length)
        {
            return start + length;
        }

        if (FixedHan(start) is { } fixedNumeral)
        {
            return Add(fixedNumeral);
        }

        if (c == '半')
        {
            return Add(new Numeral(start, start + 1, 0.5m) { Style = NumeralStyle.Han, IsBare = true, Places = 1 });
        }

        if (!HanDigits.IsNumeral(c) || HanNumeralReader.Read(_text, start, _lexicon) is not { } numeral)
        {
            return start + 1;
        }

        return Add(FractionReader.Chinese(_text, numeral, _lexicon) ?? numeral);
    }

    private int ReadWord(int start)
    {
        var end = EndOfLetters(start + 1);
        if (!_looksEverywhere && !_lexicon.Triggers.IsWordStart(_text.Folded, start, end))
        {
            return end;
        }

        if (!_text.MayHaveWords)
        {
            return LetterSizeReader.Read(_text, start, _lexicon) is { } size ? AddFixed(size) : end;
        }

        if ((LetterSizeReader.Read(_text, start, _lexicon) ?? FixedPhrases.Read(_text, start, _lexicon) ?? HalfReader.OneAndAHalf(_text, start, _lexicon, Numerals)) is { } whole)
        {
            Fixed.Add(whole);
            return whole.End;
        }

        if (MonthReader.Read(_text, start, _lexicon, Numerals) is { } dates)
        {
            Fixed.AddRange(dates);
            return dates[^1].End;
        }

        if (_lexicon.EnglishWords is { } words && !words.IsUnspaced && !IsVietnameseYear(start) && words.Initials.Contains(CharacterCase.Lower(_text[start])) && WordNumeralReader.Read(_text, start, words) is { } numeral)
        {
            return Add(HalfReader.Extend(_text, numeral, _lexicon));
        }

        if ((HalfReader.Before(_text, start, _lexicon) ?? HalfReader.Whole(_text, start, _lexicon)) is { } half)
        {
            return Add(half);
        }

        return end;
    }

    private int AddFixed(Quantity quantity)
    {
        Fixed.Add(quantity);
        return quantity.End;
    }

    private int EndOfLetters(int start)
    {
        var text = _text.Folded;
        while ((uint)start < (uint)text.Length && LetterTable.IsSpaced(text[start]))
        {
            start++;
        }

        return start;
    }

    // năm is five, and the year before four digits.
    private bool IsVietnameseYear(int start) =>
        _lexicon.Language == "vi" && _text.Folded.AsSpan(start).StartsWith("năm ", StringComparison.OrdinalIgnoreCase) && DigitNumeralReader.EndOfDigits(_text, start + 4) == start + 8;

    // 24/7 is "always".
    private bool IsRoundTheClock(int start) =>
        _text.Folded.AsSpan(start).StartsWith("24/7", StringComparison.Ordinal) && !_text.IsDigit(start - 1) && !_text.IsDigit(start + 4) && _text[start + 4] is not ('/' or '.');

    private int Add(Numeral numeral)
    {
        Numerals.Add(numeral);
        return numeral.End;
    }

    // RM50, EU38 and x2 are a number behind a mark; X100 and B12 are codes; 5ft4in goes on.
    private bool IsGluedBefore(int start)
    {
        if (!_text.IsSpacedLetter(start - 1))
        {
            return false;
        }

        if (DimensionReader.IsSide(_text, start) || _lexicon.Prefixes.TryMatchBefore(_text, start, out _) || (_text[start - 1] == 'x' && !_text.IsSpacedLetter(start - 2)) || (_text[start - 1] == 'X' && FoldedText.IsUnspaced(_text[start - 2])))
        {
            return false;
        }

        var letters = start - 1;
        while (_text.IsSpacedLetter(letters - 1))
        {
            letters--;
        }

        return !(_text.IsDigit(letters - 1) && _lexicon.Suffixes.TryMatch(_text, letters, out var phrase, RoleSets.Unit) && letters + phrase.Form.Length == start);
    }
}
