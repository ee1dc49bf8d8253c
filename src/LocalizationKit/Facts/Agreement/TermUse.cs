using LocalizationKit.Facts.Terms;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Holds which rendering of a term a field uses.</summary>
/// <param name="Segment">The field.</param>
/// <param name="Match">The term.</param>
/// <param name="Rendering">The rendering as the glossary has it.</param>
/// <param name="Place">Where it stands in the target.</param>
internal sealed record TermUse(SegmentFacts Segment, TermMatch Match, string Rendering, TextSpan Place)
{
    /// <summary>Reads which one rendering a field uses for a term.</summary>
    /// <param name="segment">The field.</param>
    /// <param name="match">The term.</param>
    /// <returns>The use; null when the field uses several renderings, or a form that none of them clearly is.</returns>
    public static TermUse? Of(SegmentFacts segment, TermMatch match)
    {
        TermUse? use = null;
        foreach (var place in match.Approved)
        {
            var written = TextHash.Fold(place.Text);
            var rendering = match.Entry.Targets.FirstOrDefault(t => TextHash.Fold(t) == written) ?? match.Entry.Targets.FirstOrDefault(t => AreForms(TextHash.Fold(t), written));
            if (rendering is null || (use is not null && use.Rendering != rendering))
            {
                return null;
            }

            use ??= new TermUse(segment, match, rendering, place);
        }

        return use;
    }

    /// <summary>Returns whether two uses are of words that have nothing to do with each other.</summary>
    public bool Contradicts(TermUse other) =>
        TextHash.Fold(Match.Source.Text) == TextHash.Fold(other.Match.Source.Text) && IsOther(other.Rendering)
        && !other.Segment.Target.Text.Contains(Rendering, StringComparison.OrdinalIgnoreCase)
        && !Segment.Target.Text.Contains(other.Rendering, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a rendering is a word that has nothing to do with the one of this use.</summary>
    public bool IsOther(string rendering)
    {
        string a = TextHash.Fold(Rendering), b = TextHash.Fold(rendering);
        return !AreForms(a, b) && !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal);
    }

    // Plural, case and spelling change the end of a word or one letter of it.
    private static bool AreForms(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared > 0 && Math.Max(a.Length, b.Length) - shared <= 3 && shared >= 2;
    }
}
