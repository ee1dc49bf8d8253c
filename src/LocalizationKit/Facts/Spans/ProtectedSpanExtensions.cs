using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Spans;

/// <summary>Turns protected spans into what findings carry.</summary>
internal static class ProtectedSpanExtensions
{
    public static TextSpan ToTextSpan(this ProtectedSpan span) => new(span.Start, span.Length, span.Text);

    public static bool IsBroken(this ProtectedSpan span) => span.Key.Length > 0 && span.Key[0] == '!';
}
