using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Holds what is known of languages: <c>languages.tsv</c>.</summary>
internal static class LanguageTable
{
    private static readonly FrozenDictionary<string, KnownLanguage> Languages = EmbeddedData.Rows("languages.tsv")
        .ToFrozenDictionary(r => r[0], r => new KnownLanguage(Array.ConvertAll(r[1].Split(' '), Enum.Parse<ScriptKind>), r[2]), StringComparer.Ordinal);

    /// <summary>Finds a language.</summary>
    /// <param name="language">The primary subtag.</param>
    /// <returns>What is known of it; null when nothing is.</returns>
    public static KnownLanguage? Find(string language) => Languages.GetValueOrDefault(language);
}
