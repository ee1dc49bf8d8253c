namespace LocalizationKit.Worker.Board;

/// <summary>Cuts a text at the edges of the spans that findings point at; spans may overlap.</summary>
internal static class MarkedText
{
    private static readonly string[] Order = ["neutral", "minor", "major", "critical"];

    public static IReadOnlyList<TextPiece> Cut(string text, IEnumerable<(int Number, string Severity, BoardSpan? Span)> findings)
    {
        var spans = findings
            .Where(f => f.Span is { } s && s.Start >= 0 && s.Length >= 0 && s.Start + (long)s.Length <= text.Length)
            .Select(f => (f.Number, f.Severity, f.Span!.Start, End: f.Span.Start + f.Span.Length))
            .ToList();
        var edges = spans.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        var pieces = new List<TextPiece>();
        for (var i = 0; i < edges.Count; i++)
        {
            var at = edges[i];
            Add(pieces, "", spans.Where(s => s.Start == at && s.End == at));
            if (i + 1 < edges.Count)
            {
                var piece = text[at..edges[i + 1]];
                var over = spans.Where(s => s.Start <= at && s.End >= edges[i + 1] && s.End > s.Start).ToList();
                if (over.Count == 0)
                {
                    pieces.Add(new TextPiece(piece, [], null));
                }

                Add(pieces, piece, over);
            }
        }

        return pieces;
    }

    private static void Add(List<TextPiece> pieces, string text, IEnumerable<(int Number, string Severity, int Start, int End)> spans)
    {
        var here = spans.ToList();
        if (here.Count > 0)
        {
            pieces.Add(new TextPiece(text, [.. here.Select(s => s.Number)], here.Select(s => s.Severity).MaxBy(s => Array.IndexOf(Order, s))));
        }
    }
}
