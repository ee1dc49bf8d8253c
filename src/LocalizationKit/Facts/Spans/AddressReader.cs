using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads web and e-mail addresses. Only ASCII belongs to an address: Chinese text often follows without a blank.</summary>
internal static class AddressReader
{
    private const int LongestHost = 253;
    private const int LongestAddress = 2000;
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> LocalCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+%");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%");

    public static (ProtectedSpanKind Kind, SpanRead Read) Read(string text, int start)
    {
        var room = text.AsSpan(start, Math.Min(LongestHost, text.Length - start));
        var local = Run(room, LocalCharacters);
        if (local < room.Length && room[local] == '@')
        {
            return (ProtectedSpanKind.Email, ReadEmail(text, start, local));
        }

        if (local < room.Length && room[local] == ':' && room[local..].StartsWith("://") && (room[..local] is "http" or "https" or "ftp" or "HTTP" or "HTTPS"))
        {
            var host = Run(text.AsSpan(start + local + 3), HostCharacters);
            return (ProtectedSpanKind.Url, host == 0 ? default : ReadUrl(text, start, start + local + 3 + host));
        }

        // Whatever may be a host may be the name before an at sign, too.
        if (!room[..local].Contains('.'))
        {
            return default;
        }

        var bare = Run(room, HostCharacters);
        while (bare > 0 && (room[bare - 1] is '.' or '-'))
        {
            bare--;
        }

        var hasPath = bare + 1 < room.Length && room[bare] == '/' && char.IsAscii(room[bare + 1]) && char.IsAsciiLetterOrDigit(room[bare + 1]);
        return IsHost(room[..Math.Max(0, bare)], hasPath) ? (ProtectedSpanKind.Url, ReadUrl(text, start, start + bare)) : default;
    }

    private static int Run(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var end = text.IndexOfAnyExcept(characters);
        return end < 0 ? text.Length : end;
    }

    private static SpanRead ReadEmail(string text, int start, int local)
    {
        var from = start + local + 1;
        var room = text.AsSpan(from, Math.Min(LongestHost, text.Length - from));
        var host = Run(room, HostCharacters);
        while (host > 0 && (room[host - 1] is '.' or '-'))
        {
            host--;
        }

        var dot = room[..host].LastIndexOf('.');
        if (dot <= 0 || host - dot < 3 || room[(dot + 1)..host].ContainsAnyInRange('0', '9'))
        {
            return default;
        }

        var length = local + 1 + host;
        return new SpanRead(length, text.Substring(start, length).ToLowerInvariant());
    }

    private static bool IsHost(ReadOnlySpan<char> host, bool hasPath)
    {
        var dot = host.LastIndexOf('.');
        if (dot < 2 || host.Length - dot < 3)
        {
            return false;
        }

        var ending = host[(dot + 1)..];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && dot > 4)
        {
            return true;
        }

        // "Size.In stock" is a missing blank, not an address: endings are written in lower case.
        return !ending.ContainsAnyExceptInRange('a', 'z')
            && host.IndexOf("..", StringComparison.Ordinal) < 0
            && (SpanTables.Domains.Contains(ending) || (hasPath && SpanTables.DomainsWithPath.Contains(ending)));
    }

    private static SpanRead ReadUrl(string text, int start, int end)
    {
        if (end < text.Length && (text[end] is '/' or '?' or '#' or ':'))
        {
            end += Run(text.AsSpan(end, Math.Min(LongestAddress, text.Length - end)), PathCharacters);
        }

        while (end > start && IsTrailing(text, start, end))
        {
            end--;
        }

        return new SpanRead(end - start, AddressKey.Of(text[start..end]));
    }

    // A sentence may end right behind an address; a closing bracket belongs to it only when it was opened inside.
    private static bool IsTrailing(string text, int start, int end) => text[end - 1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' => true,
        ')' => text.AsSpan(start, end - start).Count(')') > text.AsSpan(start, end - start).Count('('),
        ']' => text.AsSpan(start, end - start).Count(']') > text.AsSpan(start, end - start).Count('['),
        _ => false,
    };
}
