namespace LocalizationKit.Facts.Tokens;

/// <summary>Names languages in English for messages; independent of the culture data of the machine.</summary>
internal static class LanguageNames
{
    /// <summary>Returns the name of a language.</summary>
    /// <param name="language">The primary subtag.</param>
    /// <returns>The English name; the subtag itself when it has none here.</returns>
    public static string Of(string language) => language switch
    {
        "cs" => "Czech",
        "da" => "a Scandinavian language",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fi" => "Finnish",
        "fil" or "tl" => "Filipino",
        "fr" => "French",
        "hu" => "Hungarian",
        "id" => "Indonesian or Malay",
        "it" => "Italian",
        "ja" => "Japanese",
        "ko" => "Korean",
        "ms" => "Malay",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "th" => "Thai",
        "tr" => "Turkish",
        "vi" => "Vietnamese",
        "zh" => "Chinese",
        _ => language,
    };
}
