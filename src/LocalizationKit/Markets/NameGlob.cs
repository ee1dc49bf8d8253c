namespace LocalizationKit.Markets;

/// <summary>Compares names with patterns in which a star at the end stands for any characters.</summary>
internal static class NameGlob
{
    /// <summary>Returns whether a pattern fits a name; letter case does not matter.</summary>
    /// <param name="glob">The pattern, e.g. <c>LK2*</c> or <c>attribute:*</c>; null fits everything.</param>
    /// <param name="name">The name; null fits only a pattern that fits everything.</param>
    /// <returns>Whether it fits.</returns>
    public static bool Fits(string? glob, string? name) =>
        glob is null or "*"
        || (name is not null && (glob.EndsWith('*')
            ? name.AsSpan().StartsWith(glob.AsSpan(0, glob.Length - 1), StringComparison.OrdinalIgnoreCase)
            : glob.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
