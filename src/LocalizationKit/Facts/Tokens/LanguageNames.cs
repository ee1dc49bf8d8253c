namespace LocalizationKit.Facts.Tokens;

/// <summary>Names languages in English for messages; independent of the culture data of the machine.</summary>
internal static class LanguageNames
{
    /// <summary>Returns the name of a language.</summary>
    /// <param name="language">The primary subtag.</param>
    /// <returns>The English name; the subtag itself when it has none here.</returns>
    public static string Of(string language) => LanguageTable.Find(language) is { Name.Length: > 0 } known ? known.Name : language;
}
