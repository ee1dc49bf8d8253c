using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Opinions;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Judging;

/// <summary>Says how far a text that was translated there and back is from the source. Both are in one language, so facts, terms and wording can be compared directly.</summary>
/// <param name="Agreement">The share of character sequences in common (chrF), 0 to 1.</param>
/// <param name="Lost">What the way back lost or changed: the words of the source, in text order.</param>
internal sealed record BackTranslationDrift(float Agreement, IReadOnlyList<TextSpan> Lost)
{
    // Good translations come back with a third to two thirds of their character sequences.
    private const float Far = .25f;
    private const float VeryFar = .12f;

    // A word or two may come back in many ways.
    private const int LeastLength = 8;

    /// <summary>Gets the length of the source, blanks left out.</summary>
    public int Length { get; private init; }

    /// <summary>Gets whether two kinds of evidence agree: the engine alone makes one kind of mistake.</summary>
    public bool IsGrave => Lost.Count > 0 && IsFar;

    /// <summary>Gets the place in the source: what was lost, or all of it.</summary>
    public TextSpan? Source { get; private init; }

    private const FoldOptions Levelled = FoldOptions.Han | FoldOptions.Squeeze;

    private bool IsFar => Length >= LeastLength && Agreement < Far;

    /// <summary>Measures.</summary>
    /// <param name="facts">The facts of the text.</param>
    /// <param name="back">The target, translated back.</param>
    /// <returns>The drift.</returns>
    public static BackTranslationDrift Measure(SegmentFacts facts, string back)
    {
        var grams = new CharacterGrams(facts.Source.Text);
        var lost = Facts(facts, back).Concat(Terms(facts, back)).Distinct().OrderBy(s => s.Start).ToList();
        return new BackTranslationDrift(new CharacterGrams(back).Agreement(grams), lost)
        {
            Length = grams.Length,
            Source = lost.Count > 0 ? lost[0] : TextSpan.Whole(facts.Source.Text),
        };
    }

    /// <summary>Describes the drift in one sentence; null when there is too little of it.</summary>
    public string? Describe()
    {
        var agreement = string.Create(CultureInfo.InvariantCulture, $"translated back, the text shares {100 * Agreement:0} % of its character sequences with the source");
        return Lost.Count > 0 ? $"Translated back, the text has lost or changed {string.Join(", ", Lost.Select(s => $"'{s.Text}'"))}{(IsFar ? "; " + agreement : "")}."
            : Length >= LeastLength && Agreement < VeryFar ? char.ToUpperInvariant(agreement[0]) + agreement[1..] + "."
            : null;
    }

    private static IEnumerable<TextSpan> Facts(SegmentFacts facts, string back)
    {
        var language = facts.Source.Language;
        var listing = new Listing { Id = "", Fields = [new ListingField { Name = "text", Source = facts.Source.Text, Target = back }] };
        var pair = new SegmentFacts(new Segment(listing, 0, language, Market.ForLanguage(language)), _ => []);
        foreach (var difference in pair.QuantityDifferences)
        {
            if (difference is { IsUncertain: false, Source: { } quantity } && difference.Kind != QuantityDifferenceKind.Unit)
            {
                yield return TextSpan.Of(facts.Source.Text, quantity.Start, quantity.Length);
            }
        }

        foreach (var difference in PolarityComparer.Compare(pair, isLost: true))
        {
            yield return difference.Source;
        }
    }

    // A term that came back in one of its source forms survived; so did one that stands in the target as the glossary wants it.
    private static IEnumerable<TextSpan> Terms(SegmentFacts facts, string back)
    {
        var folded = TextFolder.Fold(back, Levelled).Text;
        return facts.Terms.Where(t => t.Approved.Count == 0 && !t.HasPartialEvidence && !t.IsTakenUp)
            .Where(t => !t.Entry.Sources.Append(t.Source.Text).Any(s => folded.Contains(TextFolder.Fold(s, Levelled).Text, StringComparison.Ordinal)))
            .Select(t => t.Source);
    }
}
