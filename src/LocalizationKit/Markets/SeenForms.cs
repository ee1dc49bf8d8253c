namespace LocalizationKit.Markets;

/// <summary>Tells source forms that come again, letter case aside. Keeps where they stand instead of the texts, for a glossary may have a million.</summary>
/// <param name="entries">The entries.</param>
/// <param name="cuesOf">Gives what is added to each form of an entry.</param>
internal sealed class SeenForms(IReadOnlyList<TermEntry> entries, Func<TermEntry, string> cuesOf)
{
    // The last form of each hash; each leads to the one before it.
    private readonly Dictionary<int, int> _last = new(entries.Count);
    private readonly List<(int Entry, int Form, int Before)> _forms = new(entries.Count);

    /// <summary>Adds a form.</summary>
    /// <param name="key">The form with what is added to it.</param>
    /// <param name="entry">The number of its entry.</param>
    /// <param name="form">Its number in the entry.</param>
    /// <returns>The entry that has it already; null when it is new.</returns>
    public TermEntry? Add(string key, int entry, int form)
    {
        var hash = HashOf(key);
        var last = _last.GetValueOrDefault(hash, -1);
        for (var i = last; i >= 0; i = _forms[i].Before)
        {
            var other = entries[_forms[i].Entry];
            if (key.Equals(other.Sources[_forms[i].Form] + cuesOf(other), StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }
        }

        _last[hash] = _forms.Count;
        _forms.Add((entry, form, last));
        return null;
    }

    // What is equal without regard to case has one hash. The framework would ask ICU for every Chinese character.
    private static int HashOf(string key)
    {
        var hash = (uint)key.Length;
        foreach (var c in key)
        {
            hash = (hash ^ Level(c)) * 0x01000193u;
        }

        return (int)(hash ^ (hash >> 15));
    }

    // Some letters are equal in one case only. Letters of two code units may differ in either of them.
    private static char Level(char c) =>
        c < '\u0080' ? char.IsAsciiLetter(c) ? (char)(c | 0x20) : c
        : c is (>= '\u2E80' and <= '\uA63F') or (>= '\uAC00' and <= '\uD7FF') ? c
        : char.IsSurrogate(c) ? '\0'
        : char.ToLowerInvariant(char.ToUpperInvariant(char.ToLowerInvariant(c)));
}
