namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Knows the inflection of each language.</summary>
internal static class InflectionCatalog
{
    /// <summary>Returns the inflection of a language; words of an unknown one are compared by their beginnings.</summary>
    /// <param name="language">The primary language subtag.</param>
    public static Inflection Of(string language) => language switch
    {
        "en" or "fil" or "tl" => new EnglishInflection(),
        "de" => new GermanInflection(),
        "fr" => new FrenchInflection(),
        "es" or "pt" => new SpanishInflection(),
        "it" => new ItalianInflection(),
        "id" or "ms" => new MalayInflection(),
        "vi" => new VietnameseInflection(),
        _ => new GenericInflection(),
    };
}
