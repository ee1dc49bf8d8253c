using System.Collections;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the source forms of all entries: each folded form once, with the terms that have it. Terms of one form are a chain of rows.</summary>
internal sealed class TermPatterns
{
    private const int ShortestJoined = 6;
    private readonly Dictionary<string, int> _indexes;
    private readonly List<(int First, int Last)> _chains = [];
    private readonly List<(CompiledTerm Term, string Form, int Next)> _rows;
    private readonly FoldOptions _options;

    // The forms of which every term is sensitive to case; null while there are none.
    private BitArray? _strict;

    public TermPatterns(FoldOptions options, int expected)
    {
        _options = options;
        _indexes = new Dictionary<string, int>(expected, StringComparer.Ordinal);
        _rows = new List<(CompiledTerm, string, int)>(expected);
    }

    /// <summary>Returns the first row of a form, in the order of the glossaries.</summary>
    public int FirstOf(int index) => _chains[index].First;

    /// <summary>Returns the row behind a row of the same form; -1 behind the last.</summary>
    public int NextOf(int row) => _rows[row].Next;

    /// <summary>Returns whether a form is met however it is written: some term of it does not care about case.</summary>
    public bool IsOfAnyCase(int index) => _strict is null || !_strict.Get(index);

    /// <summary>Gets the term of a row.</summary>
    public CompiledTerm TermOf(int row) => _rows[row].Term;

    /// <summary>Gets the form of a row as the glossary has it.</summary>
    public string FormOf(int row) => _rows[row].Form;

    /// <summary>Adds a source form of a term.</summary>
    public void Add(string form, CompiledTerm term)
    {
        var folded = Fold(form, _options);
        if (folded.Length == 0)
        {
            return;
        }

        Put(folded, form, term);
        if (folded.Length >= ShortestJoined && folded.Contains(' ', StringComparison.Ordinal) && !folded.Any(WordEdge.IsUnspaced))
        {
            Put(folded.Replace(" ", "", StringComparison.Ordinal), form, term);
        }
    }

    /// <summary>Returns the number of a form; -1 when no term has it.</summary>
    public int IndexOf(string form) => _indexes.GetValueOrDefault(Fold(form, _options), -1);

    /// <summary>Builds the index of the folded forms; the forms are not needed for anything else afterwards.</summary>
    public PatternIndex ToIndex()
    {
        var forms = new string[_chains.Count];
        foreach (var (form, index) in _indexes)
        {
            forms[index] = form;
        }

        return PatternIndex.Build(forms);
    }

    /// <summary>Gives back the memory that only adding needs; nothing is added from here on.</summary>
    public void Freeze()
    {
        _indexes.Clear();
        _indexes.TrimExcess();
        for (var index = 0; index < _chains.Count; index++)
        {
            if (IsStrict(index))
            {
                (_strict ??= new BitArray(_chains.Count))[index] = true;
            }
        }
    }

    private bool IsStrict(int index)
    {
        for (var row = FirstOf(index); row >= 0; row = NextOf(row))
        {
            if (!TermOf(row).IsCaseSensitive)
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(string form, FoldOptions options)
    {
        if (IsFolded(form, options))
        {
            return form;
        }

        var folded = TextFolder.Fold(form, options).Text;
        return (folded.Contains('-', StringComparison.Ordinal) ? folded.Replace('-', ' ') : folded).Trim();
    }

    // Most forms of a large glossary need no folding, nor a second text beside the glossary's own.
    private static bool IsFolded(string form, FoldOptions options)
    {
        foreach (var c in form)
        {
            var isLevel = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ||
                (c is >= '\u4E00' and <= '\u9FFF' && ((options & FoldOptions.Han) == FoldOptions.None || HanFolds.Fold(c) == c));
            if (!isLevel)
            {
                return false;
            }
        }

        return true;
    }

    private void Put(string folded, string form, CompiledTerm term)
    {
        var row = _rows.Count;
        _rows.Add((term, form, -1));
        if (_indexes.TryAdd(folded, _chains.Count))
        {
            _chains.Add((row, row));
            return;
        }

        var chain = _chains[_indexes[folded]];
        _rows[chain.Last] = _rows[chain.Last] with { Next = row };
        _chains[_indexes[folded]] = chain with { Last = row };
    }
}
