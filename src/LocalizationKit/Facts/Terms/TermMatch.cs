using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a glossary term that occurs in the source, and what became of it in the target.</summary>
/// <param name="Entry">The glossary entry.</param>
/// <param name="Origin">Who asks for the term.</param>
/// <param name="Source">Where the term stands in the source.</param>
/// <param name="Approved">Where admitted renderings stand in the target; empty when there is none.</param>
/// <param name="Forbidden">Where forbidden renderings stand in the target, outside admitted ones; empty when there is none.</param>
public sealed record TermMatch(
    TermEntry Entry,
    TermOrigin Origin,
    TextSpan Source,
    IReadOnlyList<TextSpan> Approved,
    IReadOnlyList<TextSpan> Forbidden)
{
    /// <summary>Gets whether, though no admitted rendering stands in the target, something speaks for one: its head word, or the rendering in another field.</summary>
    public bool HasPartialEvidence { get; init; }

    /// <summary>Gets the entry in one text, by which a change of the glossary is noticed.</summary>
    internal string Basis => string.Join('\u001e', string.Join('|', Entry.Targets), string.Join('|', Entry.Forbidden));

    /// <summary>Gets the rendering of another sense that stands where this one is missing; null when there is none, or when it cannot be told which sense is meant.</summary>
    public SenseClash? WrongSense { get; init; }

    /// <summary>Gets whether an earlier field renders the term and this one takes it up by a pronoun.</summary>
    public bool IsTakenUp { get; init; }
}
