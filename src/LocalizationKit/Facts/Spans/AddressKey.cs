namespace LocalizationKit.Facts.Spans;

/// <summary>Brings web addresses into the form by which they are compared.</summary>
internal static class AddressKey
{
    /// <summary>Returns an address with host in lower case, percent signs decoded, and scheme, <c>www.</c> and the last slash left out.</summary>
    public static string Of(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal);
        var rest = from < 0 ? address : address[(from + 3)..];
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[4..];
        }

        var path = rest.AsSpan().IndexOfAny("/?#");
        var host = path < 0 ? rest : rest[..path];
        return host.ToLowerInvariant() + (path < 0 ? "" : Uri.UnescapeDataString(rest[path..]).TrimEnd('/'));
    }

    /// <summary>Returns whether two keys differ only where an address names a language or a country: <c>/zh/</c> against <c>/en/</c>.</summary>
    public static bool DifferInLocaleOnly(string first, string second)
    {
        var a = first.Split('/', '?', '&', '=');
        var b = second.Split('/', '?', '&', '=');
        if (a.Length != b.Length)
        {
            return Math.Abs(a.Length - b.Length) == 1 && DropLocale(a).SequenceEqual(DropLocale(b));
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && !(i == 0 ? HostsDifferInLocale(a[0], b[0]) : IsLocale(a[i]) && IsLocale(b[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] DropLocale(string[] parts) => [.. parts.Where((p, i) => i == 0 || !IsLocale(p))];

    private static bool HostsDifferInLocale(string a, string b)
    {
        var first = a.IndexOf('.', StringComparison.Ordinal);
        var second = b.IndexOf('.', StringComparison.Ordinal);
        return first > 0 && second > 0 && a[first..] == b[second..] && IsLocale(a[..first]) && IsLocale(b[..second]);
    }

    private static bool IsLocale(string part) =>
        part.Length is 2 or 5 or 7 && char.IsAsciiLetter(part[0]) && char.IsAsciiLetter(part[1]) && (part.Length == 2 || part[2] is '-' or '_');
}
