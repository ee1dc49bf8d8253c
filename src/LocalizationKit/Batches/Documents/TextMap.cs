using System.Text;

namespace LocalizationKit.Batches.Documents;

/// <summary>Holds a text together with how each of its characters is written in the document, so that a change touches nothing else.</summary>
internal sealed class TextMap : TargetSlot
{
    private readonly StringBuilder _text = new();
    private readonly List<TextAtom> _atoms = [];
    private readonly TargetSyntax _syntax;
    private readonly long _start;

    /// <summary>Initializes an empty map.</summary>
    /// <param name="start">Where the text begins in the document.</param>
    /// <param name="syntax">How changed text is written.</param>
    public TextMap(long start, TargetSyntax syntax)
    {
        _start = start;
        _syntax = syntax;
    }

    /// <summary>Gets the text.</summary>
    public string Text => field ??= _text.ToString();

    /// <summary>Gets where the text begins in the document.</summary>
    public long Start => _start;

    /// <summary>Gets or sets where the text ends in the document.</summary>
    public long End { get; set; }

    /// <summary>Gets the pieces of the text in order.</summary>
    public IReadOnlyList<TextAtom> Atoms => _atoms;

    /// <summary>Adds characters; all must be added before the text is asked for.</summary>
    public void Add(ReadOnlySpan<char> text, long rawStart, int rawLength, TextAtomKind kind)
    {
        if (text.Length == 0 && kind != TextAtomKind.Code)
        {
            return;
        }

        _atoms.Add(new TextAtom(_text.Length, text.Length, rawStart, rawLength, kind));
        _text.Append(text);
    }

    /// <inheritdoc/>
    public override bool TryWrite(string target, ICollection<DocumentEdit> edits)
    {
        var found = new List<DocumentEdit>();
        if (!TryChange(0, Text.Length, target, found))
        {
            return false;
        }

        found.ForEach(edits.Add);
        return true;
    }

    /// <summary>Writes another text with the codes of this one; null when it cannot be written.</summary>
    /// <param name="target">The text.</param>
    /// <param name="raw">Gives the characters of the document.</param>
    public string? Compose(string target, Func<long, int, string> raw)
    {
        var written = new StringBuilder();
        var codes = _atoms.Where(a => a.Kind == TextAtomKind.Code && a.Length > 0).ToList();
        var at = 0;
        while (at < target.Length)
        {
            var (place, code) = codes.Select(c => (Place: target.IndexOf(Text.Substring(c.Start, c.Length), at, StringComparison.Ordinal), Code: c))
                .Where(c => c.Place >= 0).OrderBy(c => c.Place).FirstOrDefault((target.Length, default));
            if (_syntax.Write(target[at..place], TextAtomKind.Plain) is not { } text)
            {
                return null;
            }

            written.Append(text).Append(code.Length > 0 ? raw(code.RawStart, code.RawLength) : "");
            codes.Remove(code);
            at = place + code.Length;
        }

        return written.ToString();
    }

    /// <summary>Finds characters of the text in the document, where a tag may stand before and behind them.</summary>
    /// <param name="start">The first character of the text.</param>
    /// <param name="length">The number of characters.</param>
    /// <param name="place">Gives the offsets of the first character and of that behind the last.</param>
    /// <returns>False when there is no such place, or a code or a section without markup is in it.</returns>
    public bool TryFind(int start, int length, out (long Start, long End) place)
    {
        place = default;
        if (start < 0 || length < 0 || start > Text.Length - length)
        {
            return false;
        }

        var (from, to) = (EdgeBefore(start, 0), EdgeBehind(start + length, Text.Length));
        var isWhole = _atoms.Any(a => a.Kind is TextAtomKind.Code or TextAtomKind.Literal && (a.Length > 0 ? a.Start < to && a.End > from : a.Start > from && a.Start < to));
        if (isWhole || _atoms.Any(a => a.Kind == TextAtomKind.Literal && a.Start <= from && from <= a.End))
        {
            return false;
        }

        var (first, last, _) = RawRange(from, to);
        place = (first, last);
        return true;
    }

    private bool TryChange(int from, int to, string target, List<DocumentEdit> edits)
    {
        var old = Text.AsSpan(from, to - from);
        var prefix = old.CommonPrefixLength(target);
        var suffix = SuffixOf(old[prefix..], target.AsSpan(prefix));
        if (prefix == old.Length && prefix == target.Length)
        {
            return true;
        }

        var (start, end) = (EdgeBefore(from + prefix, from), EdgeBehind(to - suffix, to));
        target = target[(start - from)..(target.Length - (to - end))];
        var inner = _atoms.FindIndex(a => a.Kind == TextAtomKind.Code && (a.Length > 0 ? a.Start >= start && a.End <= end : a.Start > start && a.Start < end));
        return inner < 0 ? TryReplace(start, end, target, edits) : TryAround(_atoms[inner], start, end, target, edits);
    }

    // A code in the middle of what changes must still be there; both sides of it change on their own.
    private bool TryAround(TextAtom code, int from, int to, string target, List<DocumentEdit> edits)
    {
        if (code.Length == 0)
        {
            return false;
        }

        var place = target.IndexOf(Text.Substring(code.Start, code.Length), StringComparison.Ordinal);
        return place >= 0 && TryChange(from, code.Start, target[..place], edits) && TryChange(code.End, to, target[(place + code.Length)..], edits);
    }

    private bool TryReplace(int from, int to, string target, List<DocumentEdit> edits)
    {
        var (start, end, context) = RawRange(from, to);
        if (_syntax.Write(target, context) is not { } written)
        {
            return false;
        }

        edits.Add(new DocumentEdit(start, end - start, written));
        return true;
    }

    private (long Start, long End, TextAtomKind Context) RawRange(int from, int to)
    {
        if (from < to)
        {
            var first = _atoms.Find(a => a.Start <= from && from < a.End);
            var last = _atoms.Find(a => a.Start < to && to <= a.End);
            return (first.RawOf(from), last.RawOf(to), first.Kind);
        }

        // An insertion stands with the text before it rather than behind a code.
        var before = _atoms.FindIndex(a => a.Start < from && from <= a.End);
        var behind = _atoms.FindIndex(a => a.Start == from && a.Length > 0);
        if (before >= 0 && (behind < 0 || _atoms[before].Kind != TextAtomKind.Code || _atoms[behind].Kind == TextAtomKind.Code))
        {
            return (_atoms[before].RawOf(from), _atoms[before].RawOf(from), _atoms[before].Kind);
        }

        if (behind >= 0)
        {
            return (_atoms[behind].RawStart, _atoms[behind].RawStart, _atoms[behind].Kind);
        }

        return (_start, _start, TextAtomKind.Plain);
    }

    private int EdgeBefore(int index, int least)
    {
        var atom = _atoms.Find(a => a.Start < index && index < a.End);
        if (atom.Length > 0 && !atom.IsDivisible)
        {
            index = atom.Start;
        }

        return index > least && index < Text.Length && char.IsLowSurrogate(Text[index]) ? index - 1 : index;
    }

    private int EdgeBehind(int index, int most)
    {
        var atom = _atoms.Find(a => a.Start < index && index < a.End);
        if (atom.Length > 0 && !atom.IsDivisible)
        {
            index = atom.End;
        }

        return index < most && char.IsLowSurrogate(Text[index]) ? index + 1 : index;
    }

    private static int SuffixOf(ReadOnlySpan<char> old, ReadOnlySpan<char> target)
    {
        var length = 0;
        while (length < old.Length && length < target.Length && old[^(length + 1)] == target[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
