using System.Collections;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the source forms of all terms: each folded form once, with the terms that have it as a stretch of rows, in the order of the glossaries. Immutable and safe to share.</summary>
internal sealed class TermPatterns
{
    private const int ShortestJoined = 6;
    private readonly FoldOptions _options;
    private readonly TermSet _terms;
    private readonly int[] _termOfRow;

    // Null where each form has one row, and where each term has one form: so it is in most large glossaries.
    private readonly int[]? _firstRows;
    private readonly ushort[]? _formOfRow;

    // The forms of which every term is sensitive to case; null when there are none.
    private readonly BitArray? _strict;

    public TermPatterns(TermSet terms, FoldOptions options)
    {
        _terms = terms;
        _options = options;
        var letters = new PatternLetters(terms.Count);
        var rows = new List<(int Term, ushort Form)>(terms.Count);
        var number = 0;
        var sensitive = new HashSet<int>();
        foreach (var entry in terms.Entries)
        {
            // More than 65,536 names for one thing are no names.
            for (var form = 0; form < entry.Sources.Count && form <= ushort.MaxValue; form++)
            {
                Add(entry.Sources[form], letters, rows, (number, (ushort)form));
            }

            if (entry.IsCaseSensitive)
            {
                sensitive.Add(number);
            }

            number++;
        }

        var order = PatternIndexBuilder.Sort(letters);
        _termOfRow = Array.ConvertAll(order, row => rows[row].Term);
        _formOfRow = rows.Exists(static r => r.Form > 0) ? Array.ConvertAll(order, row => rows[row].Form) : null;
        var firsts = FirstRows(letters, order);
        _firstRows = firsts.Count <= order.Length ? [.. firsts] : null;
        Index = PatternIndexBuilder.Lay(letters, _firstRows is null ? order : Array.ConvertAll(_firstRows[..^1], row => order[row]), isNumberedByRank: true);
        _strict = sensitive.Count == 0 ? null : StrictOf(firsts, sensitive);
    }

    /// <summary>Gets the index of the folded forms.</summary>
    public PatternIndex Index { get; }

    /// <summary>Returns the first row of a form.</summary>
    public int FirstOf(int index) => _firstRows is null ? index : _firstRows[index];

    /// <summary>Returns the place behind the last row of a form.</summary>
    public int EndOf(int index) => FirstOf(index + 1);

    /// <summary>Returns whether a form is met however it is written: some term of it does not care about case.</summary>
    public bool IsOfAnyCase(int index) => _strict is null || !_strict.Get(index);

    /// <summary>Gets the term of a row.</summary>
    public CompiledTerm TermOf(int row) => _terms[_termOfRow[row]];

    /// <summary>Gets the form of a row as the glossary has it.</summary>
    public string FormOf(int row) => TermOf(row).Entry.Sources[_formOfRow is null ? 0 : _formOfRow[row]];

    /// <summary>Returns the number of a form; -1 when no term has it.</summary>
    public int IndexOf(string form) => Fold(form) is { Length: > 0 } folded ? Index.IndexOf(folded) : -1;

    // The first row of each form, and one more place: the number of rows.
    private static List<int> FirstRows(PatternLetters letters, int[] order)
    {
        var firsts = new List<int>(order.Length + 1);
        for (var row = 0; row < order.Length; row++)
        {
            if (row == 0 || !letters[order[row]].SequenceEqual(letters[order[row - 1]]))
            {
                firsts.Add(row);
            }
        }

        firsts.Add(order.Length);
        return firsts;
    }

    private BitArray StrictOf(List<int> firsts, HashSet<int> sensitive)
    {
        var strict = new BitArray(firsts.Count - 1);
        for (var index = 0; index < strict.Count; index++)
        {
            strict[index] = Array.TrueForAll(_termOfRow[firsts[index]..firsts[index + 1]], sensitive.Contains);
        }

        return strict;
    }

    private void Add(string form, PatternLetters letters, List<(int Term, ushort Form)> rows, (int Term, ushort Form) row)
    {
        var folded = Fold(form);
        if (folded.Length == 0)
        {
            return;
        }

        letters.Add(folded);
        rows.Add(row);
        if (folded.Length >= ShortestJoined && folded.Contains(' ', StringComparison.Ordinal) && !folded.Any(WordEdge.IsUnspaced))
        {
            letters.Add(folded.Replace(" ", "", StringComparison.Ordinal));
            rows.Add(row);
        }
    }

    private string Fold(string form)
    {
        if (IsFolded(form))
        {
            return form;
        }

        var folded = TextFolder.Fold(form, _options).Text;
        return (folded.Contains('-', StringComparison.Ordinal) ? folded.Replace('-', ' ') : folded).Trim();
    }

    // Most forms of a large glossary need no folding, nor a second text beside the glossary's own.
    private bool IsFolded(string form)
    {
        foreach (var c in form)
        {
            var isLevel = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ||
                (c is >= '\u4E00' and <= '\u9FFF' && ((_options & FoldOptions.Han) == FoldOptions.None || HanFolds.Fold(c) == c));
            if (!isLevel)
            {
                return false;
            }
        }

        return true;
    }
}
