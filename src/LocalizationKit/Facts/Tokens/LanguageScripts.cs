using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Knows which scripts a language is written with. Latin letters occur everywhere (brands, codes) and tell nothing.</summary>
internal static class LanguageScripts
{
    private static readonly ScriptKind[] Han = [ScriptKind.Han];
    private static readonly ScriptKind[] Cyrillic = [ScriptKind.Cyrillic];
    private static readonly ScriptKind[] Arabic = [ScriptKind.Arabic];
    private static readonly ScriptKind[] Latin = [ScriptKind.Latin];

    /// <summary>Returns the scripts of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its scripts, the one that marks it first; empty when they are not known.</returns>
    public static ScriptKind[] Of(LanguageTag language) => language.Script switch
    {
        "Latn" => Latin,
        "Cyrl" => Cyrillic,
        "Arab" => Arabic,
        "Hans" or "Hant" or "Hani" => Han,
        _ => LanguageTable.Find(language.Language)?.Scripts ?? [],
    };
}
