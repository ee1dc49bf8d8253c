using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads character entities. A well-known entity that lost its semicolon, gained a blank or became full-width is read as broken: its key begins with <c>!</c>.</summary>
internal static class EntityReader
{
    private const int LongestName = 32;
    private const int FewestVariableLetters = 10;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static SpanRead Read(string text, int start)
    {
        var name = start + 1;
        var blank = name < text.Length && text[name] == ' ';
        if (blank)
        {
            name++;
        }

        var end = name < text.Length && text[name] is '#' ? name + 1 : name;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && end - name < LongestName)
        {
            end++;
        }

        if (end == name)
        {
            return default;
        }

        var closing = end < text.Length ? text[end] : '\0';
        var whole = text[start] == '&' && !blank && closing == ';' && IsName(text.AsSpan(name, end - name));
        if (whole)
        {
            return new SpanRead(end + 1 - start, string.Concat("&", text.AsSpan(name, end - name), ";"));
        }

        return IsBroken(text.AsSpan(name, end - name), blank || text[start] == '＆', closing)
            ? new SpanRead((closing is ';' or '；' ? end + 1 : end) - start, string.Concat("!&", text.AsSpan(name, end - name), ";"))
            : default;
    }

    /// <summary>Returns whether an entity is a variable of a program, as <c>&amp;brandShortName;</c> is: no entity of HTML is written like one.</summary>
    public static bool IsVariable(string? key) =>
        key is { Length: >= FewestVariableLetters } && key[0] == '&' && char.IsAsciiLetterLower(key[1]) && char.IsAsciiLetterLower(key[2]) && key.AsSpan(3).ContainsAnyInRange('A', 'Z');

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name[0] != '#')
        {
            return char.IsAsciiLetter(name[0]) && name.Length > 1;
        }

        var digits = name[1..];
        return digits.Length > 0 && (digits[0] is 'x' or 'X'
            ? digits.Length > 1 && !digits[1..].ContainsAnyExcept(HexDigits)
            : !digits.ContainsAnyExceptInRange('0', '9'));
    }

    // "AT&T" and "R&amp" without a known name are prose; "& nbsp;" is a translated entity.
    private static bool IsBroken(ReadOnlySpan<char> name, bool altered, char closing) =>
        closing is ';' or '；'
            ? (altered || closing == '；') && (SpanTables.Entities.Contains(name) || name[0] == '#')
            : !altered && name is "nbsp" or "quot" or "hellip" or "apos";
}
