namespace LocalizationKit.Facts.Spans;

/// <summary>Compares the attributes of tags that both sides have.</summary>
internal static class AttributeComparer
{
    private static readonly string[] Addresses = ["href", "src", "action", "srcset", "data-src"];

    /// <summary>Returns what became of the attributes of a tag.</summary>
    public static (string Name, string? Lost, string? Gained)? FindChange(MarkupTag source, MarkupTag target)
    {
        foreach (var (name, value) in source.Attributes)
        {
            var now = target.ValueOf(name);
            if (now is null)
            {
                return (name, value, null);
            }

            if (Addresses.Contains(name, StringComparer.OrdinalIgnoreCase) && now != value && !IsSameAddress(value, now))
            {
                return (name, value, now);
            }
        }

        return null;
    }

    private static bool IsSameAddress(string source, string target)
    {
        var (a, b) = (AddressKey.Of(source), AddressKey.Of(target));
        return a == b || AddressKey.DifferInLocaleOnly(a, b);
    }
}
