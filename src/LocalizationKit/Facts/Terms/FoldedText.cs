using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a text with its differences of writing levelled, and for every character of it where it came from. Immutable.</summary>
internal sealed class FoldedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    /// <summary>Initializes a text.</summary>
    /// <param name="original">The text as written.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="starts">Where the characters begin that became each folded one; null when each stands where it stood.</param>
    /// <param name="ends">Where they end; null when each was one character.</param>
    internal FoldedText(string original, string text, int[]? starts, int[]? ends)
    {
        Original = original;
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>Gets the text as written.</summary>
    public string Original { get; }

    /// <summary>Gets the folded text.</summary>
    public string Text { get; }

    /// <summary>Returns where the characters begin that became a folded character.</summary>
    public int StartOf(int index) => _starts is null ? index : _starts[index];

    /// <summary>Returns where the characters end that became a folded character.</summary>
    public int EndOf(int index) => _ends is null ? StartOf(index) + 1 : _ends[index];

    /// <summary>Returns whether characters were dropped right before a folded character.</summary>
    public bool HasGapBefore(int index) => _starts is not null && index > 0 && StartOf(index) > EndOf(index - 1);

    /// <summary>Returns the stretch of the original that a stretch of the folded text stands for.</summary>
    public TextSpan Span(int start, int length)
    {
        var from = StartOf(start);
        return TextSpan.Of(Original, from, EndOf(start + length - 1) - from);
    }
}
