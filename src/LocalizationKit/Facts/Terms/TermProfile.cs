using System.Collections.Concurrent;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Terms.Inflections;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Says how terms are compared with texts of one language. Immutable and safe to share.</summary>
internal sealed class TermProfile
{
    private static readonly ConcurrentDictionary<string, TermProfile> Profiles = new(StringComparer.Ordinal);

    private TermProfile(string language)
    {
        Language = language;
        IsUnspaced = language is "zh" or "yue" or "ja" or "th" or "lo" or "km" or "my";
        ElidesArticles = language is "fr" or "it" or "ca";
        Inflection = InflectionCatalog.Of(IsUnspaced ? "en" : language);
        var words = EmbeddedData.Rows("inflections/function-words.tsv", [IsUnspaced ? "en" : language]).FirstOrDefault() ?? ["", "", ""];
        Articles = Words(words[1]);
        FunctionWords = Words(words[1] + " " + words[2]);
        Keys = new WordKeys(Inflection, FunctionWords);
        Strict = language is "zh" or "yue" ? FoldOptions.Squeeze | FoldOptions.Han : FoldOptions.Squeeze;
        Loose = language switch
        {
            "zh" or "yue" => Strict | FoldOptions.ChineseParticles,
            "ja" => Strict | FoldOptions.Kana | FoldOptions.Okurigana,
            _ => Strict,
        };
    }

    /// <summary>Gets the primary language subtag.</summary>
    public string Language { get; }

    /// <summary>Gets whether words are written without blanks.</summary>
    public bool IsUnspaced { get; }

    /// <summary>Gets whether an article is cut off at an apostrophe.</summary>
    public bool ElidesArticles { get; }

    /// <summary>Gets what brings the inflected forms of a word together.</summary>
    public Inflection Inflection { get; }

    /// <summary>Gets the articles: the function words that never tell one term from another.</summary>
    public FrozenSet<string> Articles { get; }

    /// <summary>Gets the words that may come and go inside a term.</summary>
    public FrozenSet<string> FunctionWords { get; }

    /// <summary>Gets the keys of words.</summary>
    public WordKeys Keys { get; }

    /// <summary>Gets the folding by which forbidden renderings are looked for.</summary>
    public FoldOptions Strict { get; }

    /// <summary>Gets the folding by which admitted renderings are looked for.</summary>
    public FoldOptions Loose { get; }

    /// <summary>Returns the profile of a language.</summary>
    public static TermProfile Of(LanguageTag language) => Profiles.GetOrAdd(language.Language, static l => new TermProfile(l));

    private static FrozenSet<string> Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
