using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Opinions;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts;

/// <summary>Holds what is known of a segment: both texts, their terms and where their quantities disagree. All checks read this and nothing else.</summary>
public sealed class SegmentFacts
{
    private readonly Func<SegmentFacts, IReadOnlyList<TermMatch>> _findTerms;
    private IReadOnlyList<TermMatch>? _terms;
    private IReadOnlyList<QuantityDifference>? _differences;
    private IReadOnlyList<ClaimMatch>? _claims;
    private TermTexts? _termTexts;
    private int? _lengthBalance;
    private WordingMatch[]? _wordings;
    private SegmentKey? _key;
    private TextPair[]? _passages;
    private EngineOpinions? _opinions;
    private bool _hasOpinions;

    /// <summary>Initializes the facts of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="findTerms">Finds the glossary terms when they are first asked for.</param>
    /// <param name="options">What the user adds; null for nothing.</param>
    internal SegmentFacts(Segment segment, Func<SegmentFacts, IReadOnlyList<TermMatch>> findTerms, FactOptions? options = null)
    {
        Options = options ?? FactOptions.Default;
        Segment = segment;
        _findTerms = findTerms;
        Source = new TextFacts(segment.Field.Source, segment.SourceLanguage, counterpart: segment.Field.Target) { Placeholders = Options.Placeholders };
        Target = new TextFacts(segment.Field.Target ?? "", segment.TargetLanguage, segment.Market.Currency?.Code, segment.Field.Source) { Placeholders = Options.Placeholders };
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets what the user adds to the facts.</summary>
    internal FactOptions Options { get; }

    /// <summary>Gets the words of the glossaries that hold for the segment; empty when nobody asks for spelling.</summary>
    internal IReadOnlySet<string> GlossaryWords { get; init; } = new HashSet<string>();

    /// <summary>Gets the market.</summary>
    public Market Market => Segment.Market;

    /// <summary>Gets the facts of the source text.</summary>
    public TextFacts Source { get; }

    /// <summary>Gets the facts of the target text; an absent target is an empty text.</summary>
    public TextFacts Target { get; }

    /// <summary>Gets whether both sides have text: only then can they be compared.</summary>
    public bool IsComparable => !Source.IsBlank && !Target.IsBlank;

    /// <summary>Returns whether either side has a protected span of a kind.</summary>
    internal bool HasSpan(ProtectedSpanKind kind) => Source.HasSpan(kind) || Target.HasSpan(kind);

    /// <summary>Gets the glossary terms that occur in the source, in text order.</summary>
    public IReadOnlyList<TermMatch> Terms => _terms ??= _findTerms(this);

    /// <summary>Gets the phrases of the target that the market restricts, in text order.</summary>
    public IReadOnlyList<ClaimMatch> Claims => _claims ??= ClaimMatcher.Of(Market).Find(this);

    /// <summary>Gets where the quantities of both sides disagree.</summary>
    public IReadOnlyList<QuantityDifference> QuantityDifferences => _differences ??= QuantityAligner.Compare(this);

    /// <summary>Gets whether the lengths agree: below 0 when the target lacks content, above 0 when it has too much.</summary>
    internal int LengthBalance => _lengthBalance ??= LengthRatio.Compare(this);

    /// <summary>Gets the passages of both sides that stand for each other, in text order.</summary>
    internal TextPair[] Passages => _passages ??= ClauseAligner.Align(this);

    /// <summary>Gets both texts as terms are looked for in them.</summary>
    internal TermTexts TermTexts => _termTexts ??= new TermTexts(Source, Target);

    /// <summary>Gets the words and phrases of the target that are a matter of style or audience and that the source does not account for, in text order.</summary>
    internal WordingMatch[] Wordings => _wordings ??= WordingReader.Read(this);

    /// <summary>Gets what stands for both texts where batches are compared.</summary>
    internal SegmentKey Key => _key ??= SegmentKey.Of(this);

    /// <summary>Drops all but the texts and their <see cref="Key"/>: many records wait for their turn, and what was worked out on the way is large. What is asked for later is worked out once more.</summary>
    internal void Forget()
    {
        Source.Forget();
        Target.Forget();
        _terms = null;
        _differences = null;
        _claims = null;
        _termTexts = null;
        _wordings = null;
        _passages = null;
        _opinions = null;
        _hasOpinions = false;
    }

    /// <summary>Gets how far the target agrees with the translations by other engines; null when there are none.</summary>
    internal EngineOpinions? Opinions
    {
        get
        {
            if (!_hasOpinions)
            {
                _opinions = IsComparable ? EngineOpinions.Of(Target.Text, Segment.Field.Candidates) : null;
                _hasOpinions = true;
            }

            return _opinions;
        }
    }
}
