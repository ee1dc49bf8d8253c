namespace LocalizationKit.Segments;

/// <summary>Points at characters of a field's text.</summary>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units; 0 for a place between characters.</param>
/// <param name="Text">The characters themselves.</param>
public sealed record TextSpan(int Start, int Length, string Text)
{
    /// <summary>Gets the index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Cuts a span out of a text.</summary>
    /// <param name="text">The whole text of the field.</param>
    /// <param name="start">The index of the first UTF-16 code unit.</param>
    /// <param name="length">The number of code units.</param>
    /// <returns>The span.</returns>
    public static TextSpan Of(string text, int start, int length) => new(start, length, text.Substring(start, length));

    /// <summary>Spans a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The span.</returns>
    public static TextSpan Whole(string text) => new(0, text.Length, text);
}
