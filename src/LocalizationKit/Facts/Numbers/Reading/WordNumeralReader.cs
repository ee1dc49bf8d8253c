namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads numbers in words: twenty-five, zweihundertfünfzig, quatre-vingts, hai mươi ba, ยี่สิบ.</summary>
internal static class WordNumeralReader
{
    // hai nghìn không trăm linh năm: the place of the hundreds is read out though it is empty.
    private const string NoHundred = " không trăm ";

    /// <summary>Reads a number at the start of a word.</summary>
    /// <returns>The number; null when the words make none.</returns>
    public static Numeral? Read(FoldedText text, int start, NumberWords words)
    {
        if (words.IsUnspaced)
        {
            return words.Language == "th" ? ReadUnspaced(text, start, words) : ReadNative(text, start, words);
        }

        var end = EndOfWord(text, start);
        if (Ordinal(text, start, end, words) is { } ordinal)
        {
            return ordinal;
        }

        if (words.Language == "de" && Parts(text, start, end, words) is { } parts)
        {
            return parts;
        }

        var sum = new WordSum { TenJoinsFrom = words.TenJoinsFrom };
        var stop = start;
        var position = start;
        while (position < text.Length)
        {
            end = EndOfWord(text, position);
            if (!Take(ref sum, text, position, end, words, start))
            {
                break;
            }

            stop = end;
            var next = NextWord(text, end, words, sum);
            if (next < 0)
            {
                break;
            }

            position = next;
        }

        if (sum.IsEmpty || stop <= start)
        {
            return null;
        }

        var numeral = new Numeral(start, stop, sum.Value) { Style = NumeralStyle.Word, HasMagnitude = sum.HasMultiplier };
        return Fraction(text, numeral, words) ?? CompoundOrdinal(text, numeral, words) ?? numeral;
    }

    public static int EndOfWord(FoldedText text, int start)
    {
        while (start < text.Length && LetterTable.IsWordPart(text[start]))
        {
            start++;
        }

        return start;
    }

    // vierteilig has four parts.
    private static Numeral? Parts(FoldedText text, int start, int end, NumberWords words)
    {
        var at = text.Folded.AsSpan(start, end - start).IndexOf("teilig", StringComparison.OrdinalIgnoreCase);
        return at > 0 && words.Find(text.Folded.AsSpan(start, at)) is { Role: NumberWordRole.Add } word ? new Numeral(start, start + at, word.Value) { Style = NumeralStyle.Word } : null;
    }

    private static bool Take(ref WordSum sum, FoldedText text, int start, int end, NumberWords words, int first)
    {
        if (end == start)
        {
            return false;
        }

        var word = text.Folded.AsSpan(start, end - start);
        if (words.Find(word) is { } found)
        {
            if (found.Role == NumberWordRole.Article)
            {
                return (start == first ? IsBeforeMultiplier(text, end, words) : JoinsArticle(sum, words, found.Value)) && sum.TryTake(new NumberWord(NumberWordRole.Add, found.Value));
            }

            return sum.TryTake(found);
        }

        return words.IsCompounding && CompoundWord.TryRead(word, words, out var value) && sum.TryTake(new NumberWord(NumberWordRole.Add, value));
    }

    // vingt et une, dix-neuf and treinta y un are numbers; "twenty a day" is not twenty-one.
    private static bool JoinsArticle(WordSum sum, NumberWords words, decimal value) =>
        words.Language is "fr" or "es" or "pt" && (sum.Value >= 20 || (value > 1 && sum.Value == 10));

    private static bool IsBeforeMultiplier(FoldedText text, int end, NumberWords words)
    {
        if (!text.IsSpace(end))
        {
            return false;
        }

        return words.Find(text.Folded.AsSpan(end + 1, EndOfWord(text, end + 1) - end - 1)) is { Role: NumberWordRole.Times or NumberWordRole.TimesAlone };
    }

    // The start of the word that may go on with the number; "and" is stepped over where the language uses it so.
    private static int NextWord(FoldedText text, int end, NumberWords words, WordSum sum)
    {
        if (words.Language == "vi" && sum.HasMultiplier && text.Folded.AsSpan(end).StartsWith(NoHundred, StringComparison.OrdinalIgnoreCase))
        {
            end += NoHundred.Length - 1;
        }

        end += words.Language is "fil" or "tl" && text[end] == '\'' && text[end + 1] == 't' && text.IsSpace(end + 2) ? 2 : 0;
        if (!(text.IsSpace(end) || text[end] == '-') || !text.IsSpacedLetter(end + 1))
        {
            return -1;
        }

        var start = end + 1;
        var stop = EndOfWord(text, start);
        if (sum.Value == 0.5m && words.Find(text.Folded.AsSpan(start, stop - start)) is { Role: NumberWordRole.Article })
        {
            // half a million
            return IsBeforeMultiplier(text, stop, words) ? stop + 1 : -1;
        }

        if (words.Find(text.Folded.AsSpan(start, stop - start)) is not { Role: NumberWordRole.And })
        {
            return start;
        }

        // "two hundred and fifty", "treinta y cinco"; never "seven and eight".
        var joins = sum.HasMultiplier || (words.Language is "es" or "pt" or "fr" or "fil" or "tl" && sum.EndsInTen) || (words.Language is "pt" or "vi" or "fil" or "tl" && sum.Value >= 100);
        if (!joins || !(text.IsSpace(stop) || text[stop] == '-') || !text.IsSpacedLetter(stop + 1))
        {
            return -1;
        }

        var after = EndOfWord(text, stop + 1);
        return words.Find(text.Folded.AsSpan(stop + 1, after - stop - 1)) is { } next && (next.Role == NumberWordRole.Add || (next.Role == NumberWordRole.Article && JoinsArticle(sum, words, next.Value))) && (words.Language != "en" || sum.Value >= 100) ? stop + 1 : -1;
    }

    private static Numeral? Ordinal(FoldedText text, int start, int end, NumberWords words) =>
        words.Ordinal(text.Folded[start..end]) is { } value ? new Numeral(start, end, value) { Style = NumeralStyle.Word, IsOrdinal = true } : null;

    // twenty-first
    private static Numeral? CompoundOrdinal(FoldedText text, Numeral numeral, NumberWords words)
    {
        if (words.Language != "en" || numeral.Value is < 20 or > 90 || text[numeral.End] is not ('-' or ' ') || !text.IsSpacedLetter(numeral.End + 1))
        {
            return null;
        }

        var end = EndOfWord(text, numeral.End + 1);
        return words.Ordinal(text.Folded[(numeral.End + 1)..end]) is > 0 and < 10 and var last ? numeral with { End = end, Value = numeral.Value + last, IsOrdinal = true } : null;
    }

    // two thirds, zwei Drittel
    private static Numeral? Fraction(FoldedText text, Numeral numeral, NumberWords words)
    {
        if (!(text.IsSpace(numeral.End) || text[numeral.End] == '-') || numeral.Value is < 1 or > 9 || !text.IsSpacedLetter(numeral.End + 1))
        {
            return null;
        }

        var end = EndOfWord(text, numeral.End + 1);
        return words.Part(text.Folded[(numeral.End + 1)..end]) is { } part && part > numeral.Value ? numeral with { End = end, Value = numeral.Value / part, Places = 2, IsFraction = true } : null;
    }

    private static Numeral? ReadUnspaced(FoldedText text, int start, NumberWords words)
    {
        var sum = default(WordSum);
        var position = start;
        while (Longest(text, position, words) is var (word, length) && sum.TryTake(word))
        {
            position += length;
        }

        return position == start ? null : new Numeral(start, position, sum.Value) { Style = NumeralStyle.Word, HasMagnitude = sum.HasMultiplier, IsBare = true };
    }

    // Korean counting words are read as a word of their own only: 두 개.
    private static Numeral? ReadNative(FoldedText text, int start, NumberWords words)
    {
        if (FoldedText.IsUnspaced(text[start - 1]))
        {
            return null;
        }

        var sum = new WordSum { TenJoinsFrom = words.TenJoinsFrom };
        var position = start;
        while (Longest(text, position, words) is var (word, length) && sum.TryTake(word))
        {
            position += length;
        }

        return position > start && (text.IsSpace(position) || !FoldedText.IsUnspaced(text[position]))
            ? new Numeral(start, position, sum.Value) { Style = NumeralStyle.Word, IsBare = true }
            : null;
    }

    private static (NumberWord Word, int Length)? Longest(FoldedText text, int start, NumberWords words)
    {
        for (var length = Math.Min(words.LongestForm, text.Length - start); length > 0; length--)
        {
            if (words.Find(text.Folded.AsSpan(start, length)) is { } word)
            {
                return (word, length);
            }
        }

        return null;
    }
}
