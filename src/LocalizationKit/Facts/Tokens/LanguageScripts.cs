using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Knows which scripts a language is written with. Latin letters occur everywhere (brands, codes) and tell nothing.</summary>
internal static class LanguageScripts
{
    private static readonly ScriptKind[] Han = [ScriptKind.Han];
    private static readonly ScriptKind[] Japanese = [ScriptKind.Hiragana, ScriptKind.Katakana, ScriptKind.Han];
    private static readonly ScriptKind[] Hangul = [ScriptKind.Hangul];
    private static readonly ScriptKind[] Thai = [ScriptKind.Thai];
    private static readonly ScriptKind[] Cyrillic = [ScriptKind.Cyrillic];
    private static readonly ScriptKind[] Greek = [ScriptKind.Greek];
    private static readonly ScriptKind[] Arabic = [ScriptKind.Arabic];
    private static readonly ScriptKind[] Hebrew = [ScriptKind.Hebrew];
    private static readonly ScriptKind[] Devanagari = [ScriptKind.Devanagari];
    private static readonly ScriptKind[] Latin = [ScriptKind.Latin];

    /// <summary>Returns the scripts of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its scripts, the one that marks it first; empty when they are not known.</returns>
    public static IReadOnlyList<ScriptKind> Of(LanguageTag language) => language.Script switch
    {
        "Latn" => Latin,
        "Cyrl" => Cyrillic,
        "Arab" => Arabic,
        "Hans" or "Hant" or "Hani" => Han,
        _ => OfLanguage(language.Language),
    };

    private static IReadOnlyList<ScriptKind> OfLanguage(string language) => language switch
    {
        "zh" or "yue" => Han,
        "ja" => Japanese,
        "ko" => Hangul,
        "th" => Thai,
        "ru" or "uk" or "bg" or "be" or "mk" or "kk" or "ky" or "mn" or "tg" => Cyrillic,
        "el" => Greek,
        "ar" or "fa" or "ur" or "ps" => Arabic,
        "he" or "yi" => Hebrew,
        "hi" or "mr" or "ne" or "sa" => Devanagari,
        "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "sv" or "da" or "no" or "nb" or "nn" or "fi" or "is" or "et" or "lv" or "lt"
            or "pl" or "cs" or "sk" or "hu" or "ro" or "hr" or "sl" or "sq" or "tr" or "az" or "vi" or "id" or "ms" or "fil" or "tl" or "jv" or "su"
            or "sw" or "af" or "eu" or "ca" or "gl" or "ga" or "cy" or "eo" or "la" or "lb" or "mt" or "mi" or "haw" => Latin,
        _ => [],
    };
}
