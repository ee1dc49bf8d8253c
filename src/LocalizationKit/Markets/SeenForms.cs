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
        var hash = key.GetHashCode(StringComparison.OrdinalIgnoreCase);
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
}
