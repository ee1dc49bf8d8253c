using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Answers quickly whether a stretch of text lies within one of many spans. Immutable.</summary>
internal sealed class SpanCover
{
    private readonly int[] _starts;
    private readonly int[] _farthestEnds;

    public SpanCover(IEnumerable<TextSpan> spans)
    {
        var sorted = spans.OrderBy(s => s.Start).ToArray();
        _starts = Array.ConvertAll(sorted, s => s.Start);
        _farthestEnds = Array.ConvertAll(sorted, s => s.End);
        for (var i = 1; i < sorted.Length; i++)
        {
            _farthestEnds[i] = Math.Max(_farthestEnds[i], _farthestEnds[i - 1]);
        }
    }

    /// <summary>Returns whether one of the spans holds all of a stretch.</summary>
    public bool Covers(TextSpan span)
    {
        // Of the spans that begin early enough, the one that reaches farthest decides.
        var index = Array.BinarySearch(_starts, span.Start + 1);
        index = index < 0 ? ~index : index;
        while (index > 0 && _starts[index - 1] > span.Start)
        {
            index--;
        }

        return index > 0 && _farthestEnds[index - 1] >= span.End;
    }
}
