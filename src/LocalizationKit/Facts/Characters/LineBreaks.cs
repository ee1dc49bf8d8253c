namespace LocalizationKit.Facts.Characters;

/// <summary>Counts line breaks, written out or escaped as <c>\n</c>; carriage return and line feed together are one.</summary>
internal static class LineBreaks
{
    public static int Count(string text)
    {
        var rest = text.AsSpan();
        var count = 0;
        for (var i = rest.IndexOfAny('\n', '\r', '\\'); i >= 0; i = rest.IndexOfAny('\n', '\r', '\\'))
        {
            var isPair = rest[i] == '\r' && i + 1 < rest.Length && rest[i + 1] == '\n';
            var isEscape = rest[i] == '\\' && i + 1 < rest.Length && rest[i + 1] == 'n' && !IsPath(rest, i);
            count += rest[i] == '\\' && !isEscape ? 0 : 1;
            rest = rest[(i + (isPair || isEscape ? 2 : 1))..];
        }

        return count;
    }

    public static bool IsAtStart(string text) => text.Length > 0 && text[0] is '\n' or '\r';

    public static bool IsAtEnd(string text) => text.Length > 0 && text[^1] is '\n' or '\r';

    // C:\new is a path.
    private static bool IsPath(ReadOnlySpan<char> text, int index) => index > 0 && text[index - 1] is ':' or '\\';
}
