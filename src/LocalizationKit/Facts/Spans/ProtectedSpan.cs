namespace LocalizationKit.Facts.Spans;

/// <summary>Holds a stretch of text that a translator must not touch.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="Text">The characters as written.</param>
/// <param name="Key">The form by which two sides are compared: width folded, a tag as <c>b</c>, <c>/b</c> or <c>br/</c>.</param>
public sealed record ProtectedSpan(ProtectedSpanKind Kind, int Start, int Length, string Text, string Key)
{
    /// <summary>Gets the index behind the last code unit.</summary>
    public int End => Start + Length;
}
