using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the entries of several lists under one row of numbers. Each term is prepared when it is first found: of a large glossary a run meets few. Safe to share.</summary>
internal sealed class TermSet
{
    private readonly IReadOnlyList<TermList> _lists;
    private readonly TermProfile _profile;
    private readonly int[] _ends;
    private readonly CompiledTerm?[] _terms;

    public TermSet(IReadOnlyList<TermList> lists, TermProfile profile)
    {
        _lists = lists;
        _profile = profile;
        _ends = new int[lists.Count];
        var count = 0;
        for (var i = 0; i < _ends.Length; i++)
        {
            _ends[i] = count = checked(count + lists[i].Entries.Count);
        }

        _terms = new CompiledTerm?[count];
    }

    /// <summary>Gets the number of terms.</summary>
    public int Count => _terms.Length;

    /// <summary>Gets the entries in the order of their numbers.</summary>
    public IEnumerable<TermEntry> Entries => _lists.SelectMany(static l => l.Entries);

    /// <summary>Gets a term. All threads get the same object, for terms are told apart by it.</summary>
    public CompiledTerm this[int number] =>
        Volatile.Read(ref _terms[number]) ?? Interlocked.CompareExchange(ref _terms[number], Compile(number), null) ?? _terms[number]!;

    private CompiledTerm Compile(int number)
    {
        var list = 0;
        while (number >= _ends[list])
        {
            list++;
        }

        return new CompiledTerm(_lists[list].Entries[number - (list == 0 ? 0 : _ends[list - 1])], _lists[list].Origin, _profile);
    }
}
