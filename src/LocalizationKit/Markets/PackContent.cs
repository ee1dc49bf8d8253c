namespace LocalizationKit.Markets;

/// <summary>Holds one pack as its files say it, before the market it extends is put underneath.</summary>
internal sealed record PackContent(
    PackManifest Manifest,
    IReadOnlyDictionary<string, Glossary> Glossaries,
    Glossary ProtectedNames,
    IReadOnlyList<RestrictedClaim> Claims)
{
    /// <summary>Puts a pack over the one it extends: keys override, rows of the parent come first, rows with the same id replace.</summary>
    public PackContent Over(PackContent parent)
    {
        var glossaries = new Dictionary<string, Glossary>(parent.Glossaries, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, own) in Glossaries)
        {
            glossaries[name] = glossaries.TryGetValue(name, out var inherited) ? Merge(inherited, own) : own;
        }

        return new PackContent(
            Manifest.Over(parent.Manifest),
            glossaries,
            Merge(parent.ProtectedNames, ProtectedNames),
            Merge(parent.Claims, Claims, c => c.Id));
    }

    public Market ToMarket() => new()
    {
        Id = Manifest.Id,
        Version = Manifest.Version,
        Name = Manifest.Name,
        Language = Manifest.Language ?? LanguageTag.Undetermined,
        Numbers = Manifest.Numbers,
        Dates = Manifest.Dates,
        Quotes = Manifest.Quotes ?? [],
        Currency = Manifest.Currency,
        Units = Manifest.Units,
        MaxLengths = Manifest.Limits.Where(l => l.Value.Characters is not null).ToDictionary(l => l.Key, l => l.Value.Characters!.Value, StringComparer.OrdinalIgnoreCase),
        Limits = [.. Manifest.Limits.Values],
        Severities = Manifest.Severities,
        IgnoredChecks = Manifest.IgnoredChecks ?? [],
        Gate = new GateConventions(Manifest.RiskThreshold ?? GateConventions.Default.RiskThreshold, Manifest.VerticalThresholds),
        Register = Manifest.Register,
        Glossaries = Glossaries,
        ProtectedNames = ProtectedNames,
        Claims = Claims,
        Sources = Manifest.Sources,
    };

    private static Glossary Merge(Glossary parent, Glossary own) => own with { Entries = Merge(parent.Entries, own.Entries, e => e.Id) };

    private static IReadOnlyList<T> Merge<T>(IReadOnlyList<T> parent, IReadOnlyList<T> own, Func<T, string> id)
    {
        if (parent.Count == 0 || own.Count == 0)
        {
            return own.Count == 0 ? parent : own;
        }

        var replacing = own.DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
        var inherited = parent.Select(p => id(p)).ToHashSet(StringComparer.Ordinal);
        return [.. parent.Select(p => replacing.GetValueOrDefault(id(p), p)), .. own.Where(o => !inherited.Contains(id(o)))];
    }
}
