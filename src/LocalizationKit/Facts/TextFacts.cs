using System.Text.RegularExpressions;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Holds what is known of one text in one language. Each fact is worked out once, on first use; one thread at a time.</summary>
public sealed class TextFacts
{
    private TextProfile? _profile;
    private int? _wordCount;
    private PhrasePlace[]? _places;
    private PhraseTables _tables;
    private ScriptProfile? _scripts;
    private IReadOnlyList<Token>? _tokens;
    private IReadOnlyList<ProtectedSpan>? _spans;
    private int _spanKinds;
    private IReadOnlyList<Quantity>? _quantities;
    private PolarityCue[]? _cues;
    private AttributeMention[]? _attributes;
    private readonly string? _currency;
    private readonly string? _counterpart;

    /// <summary>Initializes the facts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="currency">The ISO 4217 code that an ambiguous sign such as ¥ or $ means here; null for the default of the language.</param>
    /// <param name="counterpart">The text on the other side of the segment; null when there is none.</param>
    public TextFacts(string text, LanguageTag language, string? currency = null, string? counterpart = null)
    {
        Text = text;
        Language = language;
        _currency = currency;
        _counterpart = counterpart;
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets the language of the text.</summary>
    public LanguageTag Language { get; }

    /// <summary>Gets the patterns of placeholders that a user adds.</summary>
    internal IReadOnlyList<Regex> Placeholders { get; init; } = [];

    /// <summary>Gets which kinds of characters the text has; a reader that needs one it has not returns at once.</summary>
    internal TextProfile Profile => _profile ??= TextProfile.Of(Text);

    /// <summary>Gets how many letters of each script the text has.</summary>
    public ScriptProfile Scripts => _scripts ??= ScriptProfile.Of(Text);

    /// <summary>Gets the words; punctuation and blanks are left out.</summary>
    public IReadOnlyList<Token> Tokens => _tokens ??= WordBreaker.Default.Break(Text, Language);

    /// <summary>Gets the number of words by the rule of <see cref="WordCounter"/>.</summary>
    public int WordCount => _wordCount ??= WordCounter.Count(Text);

    /// <summary>Gets placeholders, tags, addresses, codes and emoji, in text order, without overlaps.</summary>
    public IReadOnlyList<ProtectedSpan> Spans => _spans ?? ReadSpans();

    /// <summary>Returns whether the text has a protected span of a kind.</summary>
    internal bool HasSpan(ProtectedSpanKind kind) => Spans.Count > 0 && ((_spanKinds >> (int)kind) & 1) != 0;

    /// <summary>Gets the quantities, in text order, without overlaps.</summary>
    public IReadOnlyList<Quantity> Quantities => _quantities ??= QuantityReader.Read(Text, Language, Spans, Places, _currency, _counterpart);

    /// <summary>Gets the cues that turn a statement into its opposite, in text order.</summary>
    public IReadOnlyList<PolarityCue> Polarity => Cues;

    /// <summary>Gets the cues that turn a statement into its opposite, in text order.</summary>
    internal PolarityCue[] Cues => _cues ??= MayHave(PhraseTables.Polarity) ? PolarityReader.Read(Text, Language, Places) : [];

    /// <summary>Gets where the text names colour, material or user of the product, by facet and place.</summary>
    internal AttributeMention[] Attributes => _attributes ??= MayHave(PhraseTables.Attributes) ? AttributeReader.Read(Text, Language, Places) : [];

    /// <summary>Returns whether a table may have a word or phrase in the text; where it says no, the reader of the table would find none.</summary>
    internal bool MayHave(PhraseTables tables) => (Tables & tables) != PhraseTables.None;

    /// <summary>Gets the tables that may have a word or phrase in the text.</summary>
    internal PhraseTables Tables => _places is null ? FindPlaces() : _tables;

    /// <summary>Gets the places where words and phrases may begin, in text order; where a reader finds something, there is one.</summary>
    internal ReadOnlySpan<PhrasePlace> Places
    {
        get
        {
            if (_places is null)
            {
                FindPlaces();
            }

            return _places;
        }
    }

    /// <summary>Drops all but the text; what is asked for later is worked out once more.</summary>
    internal void Forget()
    {
        _profile = null;
        _places = null;
        _scripts = null;
        _tokens = null;
        _spans = null;
        _quantities = null;
        _cues = null;
        _attributes = null;
    }

    /// <summary>Gets whether the text holds nothing but blanks.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    private IReadOnlyList<ProtectedSpan> ReadSpans()
    {
        _spans = ProtectedSpanReader.Read(Text, Placeholders);
        _spanKinds = 0;
        for (var i = 0; i < _spans.Count; i++)
        {
            _spanKinds |= 1 << (int)_spans[i].Kind;
        }

        return _spans;
    }

    private PhraseTables FindPlaces()
    {
        _places = PhraseGate.Of(Language).Find(Text);
        _tables = PhraseTables.None;
        foreach (ref readonly var place in _places.AsSpan())
        {
            _tables |= place.Tables;
        }

        return _tables;
    }
}
