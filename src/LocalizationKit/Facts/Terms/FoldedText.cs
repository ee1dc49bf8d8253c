using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a text with its differences of writing levelled, and for every character of it where it came from. Immutable.</summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[]? _ends;

    internal FoldedText(string original, string text, int[] starts, int[]? ends)
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
    public int StartOf(int index) => _starts[index];

    /// <summary>Returns where the characters end that became a folded character.</summary>
    public int EndOf(int index) => _ends is null ? _starts[index] + 1 : _ends[index];

    /// <summary>Returns whether characters were dropped right before a folded character.</summary>
    public bool HasGapBefore(int index) => index > 0 && _starts[index] > EndOf(index - 1);

    /// <summary>Returns the stretch of the original that a stretch of the folded text stands for.</summary>
    public TextSpan Span(int start, int length)
    {
        var from = _starts[start];
        return TextSpan.Of(Original, from, EndOf(start + length - 1) - from);
    }
}
