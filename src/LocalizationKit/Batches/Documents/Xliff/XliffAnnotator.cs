using System.Text;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Writes an XLIFF document again with quality issues marked in its targets, as ITS 2.0 has it in XLIFF 1.2 and in the ITS module of XLIFF 2.1. Nothing else changes.</summary>
/// <remarks>
/// Marks must not cross each other or an inline code. An issue whose place would, and one without a place, is marked on the whole target.
/// An issue of a text that has no target has no place at all.
/// </remarks>
internal sealed class XliffAnnotator
{
    private readonly XliffReader _reader;

    /// <summary>Initializes an annotator.</summary>
    /// <param name="encoding">The name of the encoding; null to go by the document.</param>
    public XliffAnnotator(string? encoding = null) => _reader = new XliffReader { Encoding = encoding };

    /// <summary>Writes a document with marks.</summary>
    /// <param name="input">The document.</param>
    /// <param name="output">Receives the copy; left open.</param>
    /// <param name="issues">The issues by id of the listing.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many issues were marked.</returns>
    public Task<int> AnnotateAsync(Stream input, Stream output, IReadOnlyDictionary<string, IReadOnlyList<XliffIssue>> issues, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(issues);
        return DocumentPass.RunAsync(_reader, input, output, (record, listing, edits) => issues.TryGetValue(listing.Id, out var own) ? Collect(record, own, edits) : 0, cancellationToken);
    }

    private static int Collect(DocumentRecord record, IReadOnlyList<XliffIssue> issues, List<DocumentEdit> edits)
    {
        var marked = 0;
        foreach (var field in issues.GroupBy(i => i.FieldIndex).OrderBy(f => f.Key))
        {
            if (field.Key >= 0 && field.Key < record.Targets.Count && record.Targets[field.Key] is TextMap map && record.Marks is { } marks)
            {
                Write(marks, Nest(map, field), edits);
                marked += field.Count();
            }
        }

        return marked;
    }

    // The widest first, so that each mark lies within the one before it or behind it.
    private static List<(long Start, long End, XliffIssue Issue)> Nest(TextMap map, IEnumerable<XliffIssue> issues)
    {
        var placed = issues.Select(i => map.TryFind(i.Start, i.Length, out var place) ? (place.Start, place.End, i) : (map.Start, map.End, i))
            .OrderBy(p => p.Item1).ThenByDescending(p => p.Item2).ToList();
        var nested = new List<(long Start, long End, XliffIssue Issue)>();
        var whole = new List<(long Start, long End, XliffIssue Issue)>();
        var open = new Stack<long>();
        foreach (var (start, end, issue) in placed)
        {
            while (open.TryPeek(out var before) && before <= start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && around < end)
            {
                whole.Add((map.Start, map.End, issue));
                continue;
            }

            open.Push(end);
            nested.Add((start, end, issue));
        }

        return [.. whole, .. nested];
    }

    private static void Write(XliffMarks marks, List<(long Start, long End, XliffIssue Issue)> places, List<DocumentEdit> edits)
    {
        var tags = new List<(long At, string Tag)>();
        var open = new Stack<long>();
        foreach (var (start, end, issue) in places)
        {
            CloseUpTo(start);
            tags.Add((start, marks.Open(issue)));
            open.Push(end);
        }

        CloseUpTo(long.MaxValue);
        foreach (var place in tags.GroupBy(t => t.At))
        {
            edits.Add(new DocumentEdit(place.Key, 0, place.Aggregate(new StringBuilder(), (all, t) => all.Append(t.Tag)).ToString()));
        }

        void CloseUpTo(long at)
        {
            while (open.TryPeek(out var end) && end <= at)
            {
                tags.Add((open.Pop(), marks.Close));
            }
        }
    }
}
