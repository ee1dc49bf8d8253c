using System.Collections.Concurrent;
using System.Globalization;
using LocalizationKit.Data;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds the phrases that give numbers their meaning in one language. Immutable and safe to share.</summary>
internal sealed class LanguageLexicon
{
    private static readonly ConcurrentDictionary<string, LanguageLexicon> Cache = new(StringComparer.Ordinal);

    // Each table is read when a text first needs it; two threads may read it at once, with the same result.
    private readonly List<string> _own;
    private NumeralTriggers? _triggers;
    private PhraseTable? _suffixes;
    private PhraseTable? _prefixes;
    private PhraseTable? _cues;
    private PhraseTable? _months;
    private PhraseTable? _phrases;
    private PhraseTable? _halves;
    private string[]? _halfEndings;

    private LanguageLexicon(string language)
    {
        Language = language;
        _own = Own(language);
        Words = NumberWords.Load(language);
        EnglishWords = language is "zh" or "ja" ? NumberWords.Load("en") : Words;
        IsCjk = language is "zh" or "ja" or "yue";
        ReadsHan = language is "zh" or "ja" or "yue" or "und";
        DecimalComma = language is "de" or "fr" or "es" or "it" or "pt" or "nl" or "vi" or "id" or "pl" or "ru" or "cs" or "sv" or "da" or "nb" or "no" or "fi" or "tr" or "uk" or "ro" or "hu" or "bg" or "sk" or "el" or "hr" or "sl";
        SpaceGroups = language is "fr" or "pl" or "ru" or "cs" or "sv" or "nb" or "nn" or "no" or "fi" or "uk" or "hu" or "bg" or "sk";
    }

    public string Language { get; }

    /// <summary>Gets where numbers, months and sizes can begin at all.</summary>
    public NumeralTriggers Triggers => _triggers ??= new NumeralTriggers(this);

    /// <summary>Gets units, currencies, counters … that stand behind a number.</summary>
    public PhraseTable Suffixes => _suffixes ??= new PhraseTable([.. LexiconRows.Suffixes(_own)]);

    /// <summary>Gets currencies, ordinal and size marks that stand before a number.</summary>
    public PhraseTable Prefixes => _prefixes ??= new PhraseTable([.. LexiconRows.Prefixes(_own)]);

    /// <summary>Gets connectors of ranges and words around discounts.</summary>
    public PhraseTable Cues => _cues ??= new PhraseTable([.. LexiconRows.Cues(_own)]);

    public PhraseTable Months => _months ??= new PhraseTable([.. LexiconRows.Months(_own)]);

    /// <summary>Gets words that are a quantity as a whole: half price, one size, a dozen.</summary>
    public PhraseTable Phrases => _phrases ??= new PhraseTable([.. LexiconRows.Phrases(_own)]);

    /// <summary>Gets the words for a half, before a unit or behind a number.</summary>
    public PhraseTable Halves => _halves ??= new PhraseTable([.. LexiconRows.Halves(_own)]);

    /// <summary>Gets what ends a compound word that holds a half: zweieinhalb.</summary>
    public IReadOnlyList<string> HalfEndings => _halfEndings ??= [.. LexiconRows.Halves(_own).Where(p => p.Role == Role.HalfEnding).Select(p => p.Form)];

    public NumberWords? Words { get; }

    /// <summary>Gets the number words of Latin words in a text: English ones in Chinese and Japanese.</summary>
    public NumberWords? EnglishWords { get; }

    public bool ReadsHan { get; }

    public bool DecimalComma { get; }

    /// <summary>Gets whether a plain blank may stand between groups of digits.</summary>
    public bool SpaceGroups { get; }

    public bool IsCjk { get; }

    public static LanguageLexicon For(LanguageTag language) => Cache.GetOrAdd(language.Language, static l => new LanguageLexicon(l));

    // A Chinese shop text holds English units and month names; a Latin one rarely holds foreign ones that are not symbols.
    private static List<string> Own(string language)
    {
        var own = new List<string> { "*", language };
        if (language is "zh" or "ja" or "yue" or "ko" or "th" or "vi" or "id" or "ms" or "und" or "fil" or "tl")
        {
            own.Add("en");
        }

        if (language is "yue" or "und")
        {
            own.Add("zh");
        }

        return own;
    }

    internal static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
