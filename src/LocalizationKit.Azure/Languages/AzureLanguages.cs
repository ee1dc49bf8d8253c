using System.Collections.Frozen;
using LocalizationKit.Markets;

namespace LocalizationKit.Azure.Languages;

/// <summary>Finds the service's language for a BCP 47 tag: the market's own where there is one, else the language it is written in.</summary>
internal static class AzureLanguages
{
    private const int Columns = 4;
    private static readonly FrozenDictionary<string, AzureLanguage> Table = Read();

    /// <summary>Finds a language; one that is not in the table is tried under its own tag without special means.</summary>
    /// <returns>The language; null for what is no language.</returns>
    public static AzureLanguage? Find(string tag)
    {
        if (!LanguageTag.TryParse(tag, out var parsed) || parsed.IsUndetermined)
        {
            return null;
        }

        var script = parsed.Script is null ? parsed.Language : $"{parsed.Language}-{parsed.Script}";
        return Table.GetValueOrDefault(parsed.ToString())
            ?? Table.GetValueOrDefault(script)
            ?? Table.GetValueOrDefault(parsed.Language)
            ?? new AzureLanguage(script, HasDictionary: false, HasPairs: false);
    }

    private static FrozenDictionary<string, AzureLanguage> Read()
    {
        using var stream = typeof(AzureLanguages).Assembly.GetManifestResourceStream("LocalizationKit.Azure.Data.languages.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(cells => cells.Length >= Columns)
            .ToFrozenDictionary(c => c[0], c => new AzureLanguage(c[1], c[2] == "yes", c[3] == "yes"), StringComparer.OrdinalIgnoreCase);
    }
}
