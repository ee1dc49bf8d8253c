using System.Text;

namespace LocalizationKit.Data;

/// <summary>Changes the case of texts as the invariant culture does. The framework loads ICU for that, even where a text is ASCII, as names and tags are.</summary>
internal static class TextCase
{
    /// <summary>Returns a text in lower case.</summary>
    public static string Lower(string text) =>
        !Ascii.IsValid(text) ? text.ToLowerInvariant()
        : text.AsSpan().ContainsAnyInRange('A', 'Z') ? string.Create(text.Length, text, static (lower, from) => Ascii.ToLower(from, lower, out _))
        : text;

    /// <summary>Returns a text in upper case.</summary>
    public static string Upper(string text) =>
        !Ascii.IsValid(text) ? text.ToUpperInvariant()
        : text.AsSpan().ContainsAnyInRange('a', 'z') ? string.Create(text.Length, text, static (upper, from) => Ascii.ToUpper(from, upper, out _))
        : text;
}
