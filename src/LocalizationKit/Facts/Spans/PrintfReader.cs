using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads what begins with a percent sign: <c>%s</c>, <c>%1$d</c>, <c>%.2f</c>, <c>%1</c>, <c>%(name)s</c>, <c>%{name}</c>, <c>%name%</c>, <c>%%</c>.</summary>
/// <remarks>Listings are full of percentages ("100%cotton", "20 %de"), so a sign behind a number is prose unless its form leaves no doubt.</remarks>
internal static class PrintfReader
{
    private const int LongestName = 40;
    private static readonly SearchValues<char> Flags = SearchValues.Create("-+0#',");
    private static readonly SearchValues<char> Lengths = SearchValues.Create("hlLqjzt");
    private static readonly SearchValues<char> Conversions = SearchValues.Create("diusfgxXceE@");
    private static readonly SearchValues<char> IndexedConversions = SearchValues.Create("diousfFgGxXcCeEaASp@");

    public static SpanRead Read(string text, int start)
    {
        if (start + 1 >= text.Length)
        {
            return default;
        }

        switch (text[start + 1])
        {
            case '%':
                return new SpanRead(2, "%%");
            case '(':
                return ReadNamed(text, start, ')');
            case '<':
                return ReadNamed(text, start, '>');
            case '{':
                return BraceReader.ReadTemplate(text, start, "%{", "}");
        }

        var read = ReadWord(text, start);
        read = read.IsFound ? read : ReadConversion(text, start);
        return read.IsFound ? read : ReadNumbered(text, start);
    }

    // %1 and %n as Qt writes them: one sign, with no number beside it.
    private static SpanRead ReadNumbered(string text, int start)
    {
        var behind = start + 2 < text.Length ? text[start + 2] : ' ';
        var isDecimal = behind is '.' or ',' && start + 3 < text.Length && char.IsDigit(text[start + 3]);
        var isAlone = !char.IsLetterOrDigit(behind) && behind != '%' && !isDecimal;
        var isBehindNumber = start > 0 && (char.IsDigit(text[start - 1]) || (start > 1 && char.IsWhiteSpace(text[start - 1]) && char.IsDigit(text[start - 2])));
        return isAlone && !isBehindNumber && (text[start + 1] == 'n' || text[start + 1] is >= '1' and <= '9') ? new SpanRead(2, text.Substring(start, 2)) : default;
    }

    private static SpanRead ReadNamed(string text, int start, char close)
    {
        var room = text.AsSpan(start + 2, Math.Min(LongestName, text.Length - start - 2));
        var end = room.IndexOf(close);
        if (end <= 0 || room[..end].ContainsAny(" \n%"))
        {
            return default;
        }

        var conversion = start + 2 + end + 1;
        while (conversion < text.Length && (Flags.Contains(text[conversion]) || char.IsAsciiDigit(text[conversion]) || text[conversion] == '.'))
        {
            conversion++;
        }

        return conversion < text.Length && IndexedConversions.Contains(text[conversion])
            ? new SpanRead(conversion + 1 - start, string.Concat("%(", room[..end], ")", Canonical(text[conversion])))
            : default;
    }

    private static SpanRead ReadConversion(string text, int start)
    {
        var i = start + 1;
        var digits = Digits(text, i);
        var isIndexed = digits > i && digits < text.Length && text[digits] == '$';
        var index = isIndexed ? text.AsSpan(i, digits + 1 - i) : default;
        i = isIndexed ? digits + 1 : i;
        var plain = i;
        while (i < text.Length && Flags.Contains(text[i]))
        {
            i++;
        }

        i = i < text.Length && text[i] == '*' ? i + 1 : Digits(text, i);
        if (i < text.Length && text[i] == '.')
        {
            i = Digits(text, i + 1);
        }

        while (i < text.Length && Lengths.Contains(text[i]))
        {
            i++;
        }

        if (i >= text.Length || !(isIndexed ? IndexedConversions : Conversions).Contains(text[i]) || (!isIndexed && (IsPercentage(text, start, i + 1) || (text[i] == '@' && i > plain))))
        {
            return default;
        }

        return new SpanRead(i + 1 - start, string.Concat("%", index, Canonical(text[i])));
    }

    // %name% as Windows and several shop systems write it.
    private static SpanRead ReadWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var isClosed = end - start > 3 && end < text.Length && text[end] == '%' && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1]));
        return isClosed && char.IsAsciiLetter(text[start + 1]) && (start == 0 || !char.IsDigit(text[start - 1]))
            ? new SpanRead(end + 1 - start, text[start..(end + 1)])
            : default;
    }

    private static bool IsPercentage(string text, int start, int end)
    {
        if (start == 0)
        {
            return false;
        }

        if (char.IsDigit(text[start - 1]))
        {
            return true;
        }

        var isAfterNumber = start > 1 && (text[start - 1] is ' ' or '\u00A0' or '\u202F') && char.IsDigit(text[start - 2]);
        return isAfterNumber && end < text.Length && (char.IsAsciiLetterLower(text[end]) || text[end] is '\'' or '’');
    }

    private static int Digits(string text, int index)
    {
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    private static string Canonical(char conversion) => conversion switch { 'i' or 'u' => "d", 'F' => "f", _ => conversion.ToString() };
}
