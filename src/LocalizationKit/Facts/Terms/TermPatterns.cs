namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the source forms of all entries: each folded form once, with the terms that have it.</summary>
internal sealed class TermPatterns
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<List<(CompiledTerm Term, string Form)>> _terms = [];
    private readonly FoldOptions _options;

    public TermPatterns(FoldOptions options) => _options = options;

    /// <summary>Gets the folded forms, in the order of their indexes.</summary>
    public IReadOnlyList<string> Forms => [.. _indexes.OrderBy(p => p.Value).Select(p => p.Key)];

    /// <summary>Returns the terms of a form with the form as the glossary has it.</summary>
    public IReadOnlyList<(CompiledTerm Term, string Form)> this[int index] => _terms[index];

    /// <summary>Adds a source form of a term.</summary>
    public void Add(string form, CompiledTerm term)
    {
        var folded = TextFolder.Fold(form, _options).Text.Replace('-', ' ').Trim();
        if (folded.Length == 0)
        {
            return;
        }

        Put(folded, form, term);
        if (folded.Contains(' ', StringComparison.Ordinal) && folded.Length > 5 && !folded.Any(WordEdge.IsUnspaced))
        {
            Put(folded.Replace(" ", "", StringComparison.Ordinal), form, term);
        }
    }

    private void Put(string folded, string form, CompiledTerm term)
    {
        if (!_indexes.TryGetValue(folded, out var index))
        {
            _indexes.Add(folded, index = _terms.Count);
            _terms.Add([]);
        }

        _terms[index].Add((term, form));
    }
}
