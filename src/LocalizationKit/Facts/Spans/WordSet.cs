using System.Collections.Frozen;
using System.Text;

namespace LocalizationKit.Facts.Spans;

/// <summary>Holds a set of words that is asked without making strings. Immutable.</summary>
/// <remarks>Letter case beyond ASCII is a matter of ICU, which is not loaded for one unit with a Greek letter unless a text asks for such a word.</remarks>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>>? _beyondAscii;

    public WordSet(IEnumerable<string> words, StringComparer? comparer = null)
    {
        comparer ??= StringComparer.OrdinalIgnoreCase;
        var all = words.ToList();
        var plain = all.FindAll(static w => Ascii.IsValid(w));
        _lookup = LookupOf(plain, comparer);
        _beyondAscii = plain.Count == all.Count ? null : new Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>>(() => LookupOf(all, comparer));
    }

    public bool Contains(ReadOnlySpan<char> word) => _beyondAscii is null || Ascii.IsValid(word) ? _lookup.Contains(word) : _beyondAscii.Value.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(List<string> words, StringComparer comparer) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
