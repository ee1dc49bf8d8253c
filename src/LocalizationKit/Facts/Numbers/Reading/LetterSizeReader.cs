namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads clothing sizes in letters: XL, 3XL is left to codes, S–L, M/L/XL.</summary>
internal static class LetterSizeReader
{
    private static readonly string[] Sizes = ["XXXXL", "XXXL", "XXL", "XXXS", "XXS", "XL", "XS", "S", "M", "L"];

    /// <summary>Reads a size, or a range or list of sizes, that begins at <paramref name="start"/>.</summary>
    public static Quantity? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (text[start] is not ('S' or 'M' or 'L' or 'X') || text.IsDigit(start - 1) || text.IsSpacedLetter(start - 1) || text[start - 1] is '\'' or '&' or '-')
        {
            return null;
        }

        var end = One(text, start);
        if (end < 0)
        {
            return null;
        }

        var last = Spaced(text, start, end, lexicon);
        while (Connector(text, last) is > 0 and var next && One(text, next) is > 0 and var further)
        {
            last = further;
        }

        // One letter alone is a letter; XL alone is a size, and so is M beside a word for size.
        if (last == end && end - start == 1 && !IsNamed(text, start, end, lexicon))
        {
            return null;
        }

        return new Quantity { Kind = QuantityKind.Size, Start = start, Length = last - start, Text = text.Original[start..last], HasDigits = false };
    }

    // "S M L XL" is one list; two sizes beside each other are two, unless a word for size begins them.
    private static int Spaced(FoldedText text, int start, int end, LanguageLexicon lexicon)
    {
        var last = end;
        var count = 1;
        while (text.IsSpace(last) && One(text, last + 1) is > 0 and var further)
        {
            last = further;
            count++;
        }

        return count > 2 || (count == 2 && IsNamed(text, start, end, lexicon)) ? last : end;
    }

    // M号, Mサイズ, size M, Größe: M
    private static bool IsNamed(FoldedText text, int start, int end, LanguageLexicon lexicon)
    {
        if (text[end] is '号' or '码' || text.Folded.AsSpan(end).StartsWith("サイズ", StringComparison.Ordinal))
        {
            return true;
        }

        var before = start;
        while (text[before - 1] is ' ' or '\u00A0' or ':')
        {
            before--;
        }

        return !(text.IsSpace(end) && text.IsDigit(end + 1)) && lexicon.Prefixes.TryMatchBefore(text, before, out _, RoleSets.Of(Role.Size), static p => p.Form.Length > 2 && p.Form is not ("EU" or "US" or "UK"));
    }

    private static int One(FoldedText text, int start)
    {
        var at = start;
        while (text.IsDigit(at) && at - start < 2)
        {
            at++;
        }

        foreach (var size in Sizes)
        {
            if (string.CompareOrdinal(text.Folded, at, size, 0, size.Length) == 0)
            {
                var end = at + size.Length;
                return text.IsSpacedLetter(end) || text.IsDigit(end) || text[end] is '\'' or '&' || (at > start && size is "S" or "M") ? -1 : end;
            }
        }

        return -1;
    }

    private static int Connector(FoldedText text, int end)
    {
        var at = text.IsSpace(end) ? end + 1 : end;
        if (text[at] is not ('-' or '–' or '—' or '~' or '/' or '、' or '至' or '到' or ','))
        {
            return -1;
        }

        return text.IsSpace(at + 1) ? at + 2 : at + 1;
    }
}
