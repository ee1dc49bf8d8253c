using System.Globalization;

namespace LocalizationKit.Markets.Exchange;

/// <summary>Turns concepts in many languages into the entries of one language pair.</summary>
internal sealed class ConceptSelection(string file, GlossaryLanguages languages, PackProblems problems)
{
    /// <summary>Takes the entries of the language pair.</summary>
    /// <param name="concepts">The concepts.</param>
    /// <returns>The entries; none when the pair cannot be told, which is then a problem.</returns>
    public List<TermEntry> Select(IReadOnlyList<Concept> concepts)
    {
        if (concepts.Count == 0 && problems.HasErrors)
        {
            return [];
        }

        var present = concepts.SelectMany(c => c.Terms).Select(t => t.Language).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (Choose(present, languages.Source, except: null) is not { } source)
        {
            problems.Error("LK9109", file, 0, $"There is no term in the source language {languages.Source}; the file has {Names(present)}.", "Name another one with --source.");
            return [];
        }

        if (Choose(present, languages.Target, source) is not { } target)
        {
            var others = present.Where(p => !p.Equals(source, StringComparison.OrdinalIgnoreCase)).ToList();
            var message = languages.Target is { } wanted ? $"There is no term in the target language {wanted}; the file has {Names(present)}."
                : others.Count == 0 ? $"The file has terms in {source} only." : $"The file has several target languages: {Names(others)}.";
            problems.Error("LK9109", file, 0, message, "Name one of them with --target.");
            return [];
        }

        var entries = new List<TermEntry>(concepts.Count);
        foreach (var concept in concepts)
        {
            if (concept.ToEntry(source, target, $"{file}:{concept.Line.ToString(CultureInfo.InvariantCulture)}") is { } entry)
            {
                entries.Add(entry);
            }
        }

        if (entries.Count < concepts.Count)
        {
            var left = (concepts.Count - entries.Count).ToString(CultureInfo.InvariantCulture);
            problems.Warn("LK9108", file, 0, $"{left} concepts have no usable term in {source} or in {target}; they are left out.", "Fill them in where they are wanted.");
        }

        return entries;
    }

    // The very tag goes before a relative; without a wish the file's first language is the source, and the target must be the only other one.
    private static string? Choose(List<string> present, LanguageTag? wanted, string? except)
    {
        var open = present.Where(p => except is null || !p.Equals(except, StringComparison.OrdinalIgnoreCase)).ToList();
        if (wanted is null)
        {
            return except is null || open.Count == 1 ? open.FirstOrDefault() : null;
        }

        return open.Find(p => p.Equals(wanted.ToString(), StringComparison.OrdinalIgnoreCase))
            ?? open.Find(p => LanguageTag.TryParse(p, out var tag) && GlossaryLanguages.Serves(wanted, tag));
    }

    private static string Names(List<string> present) => present.Count == 0 ? "no terms at all" : string.Join(", ", present.Take(20));
}
