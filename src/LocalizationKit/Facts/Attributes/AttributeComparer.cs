using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Finds properties of a product that both sides name, and name differently.</summary>
/// <remarks>A value that only one side names proves nothing: translators drop and repeat. A value in place of another does.</remarks>
internal static class AttributeComparer
{
    // In long texts words for colours and materials belong to many things.
    private const int LongestText = 400;
    private const int LongestList = 160;

    private static readonly HashSet<char> Hues = [.. "黑白灰红粉橙黄绿蓝紫棕".Select(HanFolds.Fold)];

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static List<AttributeMention>? _source;

    [ThreadStatic]
    private static List<AttributeMention>? _target;

    /// <summary>Compares the sides of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>At most one difference per facet.</returns>
    public static AttributeDifference[] Compare(SegmentFacts facts)
    {
        if (facts.Source.Text.Length > LongestText || !facts.Target.MayHave(facts.Source.Tables & PhraseTables.Attributes))
        {
            return [];
        }

        var shared = Facets(facts.Source.Attributes) & Facets(facts.Target.Attributes);
        return shared == 0 ? [] : Compare(facts, shared);
    }

    /// <summary>Returns what a text says of a facet; in a field for the facet no word is doubtful.</summary>
    public static List<AttributeMention> Of(TextFacts text, AttributeFacet facet, AttributeFacet? field)
    {
        var found = new List<AttributeMention>(text.Attributes.Length);
        Add(text, facet, field, found);
        return found;
    }

    private static AttributeDifference[] Compare(SegmentFacts facts, int shared)
    {
        var own = AttributeTables.FacetOf(facts.Segment.Field.Name);
        var (source, target) = (_source ??= [], _target ??= []);
        List<AttributeDifference>? found = null;
        for (var facet = AttributeFacet.Colour; facet <= AttributeFacet.City; facet++)
        {
            if ((shared & (1 << (int)facet)) == 0)
            {
                continue;
            }

            source.Clear();
            target.Clear();
            Add(facts.Source, facet, own, source);
            Add(facts.Target, facet, own, target);
            if (facts.Terms.Count + facts.Segment.Listing.Protected.Count > 0)
            {
                RemoveSettled(facts, source, target);
            }

            if ((Changed(source, target, facts.Source.Text.Length) ?? Recoloured(facts, facet, source, target)) is var (from, to))
            {
                (found ??= []).Add(new AttributeDifference(facet, from.In(facts.Source.Text), to.In(facts.Target.Text)));
            }
        }

        return found is null ? [] : [.. found];
    }

    private static int Facets(AttributeMention[] mentions)
    {
        var facets = 0;
        foreach (ref readonly var mention in mentions.AsSpan())
        {
            facets |= 1 << (int)mention.Facet;
        }

        return facets;
    }

    private static void Add(TextFacts text, AttributeFacet facet, AttributeFacet? field, List<AttributeMention> found)
    {
        foreach (ref readonly var mention in text.Attributes.AsSpan())
        {
            if (mention.Facet == facet)
            {
                found.Add(mention with { IsDoubtful = mention.IsDoubtful && field != facet });
            }
        }
    }

    private static void RemoveSettled(SegmentFacts facts, List<AttributeMention> source, List<AttributeMention> target)
    {
        for (var i = source.Count - 1; i >= 0; i--)
        {
            if (IsSettled(facts.Terms, source[i]))
            {
                source.RemoveAt(i);
            }
        }

        for (var i = target.Count - 1; i >= 0; i--)
        {
            if (facts.IsApproved(target[i].Start))
            {
                target.RemoveAt(i);
            }
        }
    }

    // The glossary names the value and the target has it: 军绿色 may be カーキ.
    private static bool IsSettled(IReadOnlyList<TermMatch> terms, AttributeMention mention)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i] is var term && term.Approved.Count > 0 && term.Source.Start < mention.Start + mention.Length && mention.Start < term.Source.End)
            {
                return true;
            }
        }

        return false;
    }

    // From one Chinese script to the other a colour keeps its word: 雾霾灰 is not 霧霾藍, though both are greyish.
    private static (AttributeMention From, AttributeMention To)? Recoloured(SegmentFacts facts, AttributeFacet facet, List<AttributeMention> source, List<AttributeMention> target)
    {
        if (facet != AttributeFacet.Colour || source.Count != 1 || target.Count != 1 || facts.Source.Language.Language != facts.Target.Language.Language)
        {
            return null;
        }

        var from = Hue(source[0], facts.Source.Text);
        var to = Hue(target[0], facts.Target.Text);
        return from is not null && to is not null && from != to ? (source[0], target[0]) : null;
    }

    private static char? Hue(AttributeMention mention, string text)
    {
        var last = text.AsSpan(mention.Start, mention.Length).TrimEnd('色');
        return last.Length > 0 && Hues.Contains(HanFolds.Fold(last[^1])) ? HanFolds.Fold(last[^1]) : null;
    }

    private static (AttributeMention From, AttributeMention To)? Changed(List<AttributeMention> source, List<AttributeMention> target, int length)
    {
        var lost = Unanswered(source, target, out var from);
        if (lost == 0 || Unanswered(target, source, out var to) is var added && added == 0)
        {
            return null;
        }

        var isOneOfList = length <= LongestList && lost == 1 && added == 1 && source.Count == target.Count;
        return isOneOfList || IsReplaced(source, target, lost) ? (from, to) : null;
    }

    // How many mentions have no counterpart, the doubtful ones left out, and which is the first.
    private static int Unanswered(List<AttributeMention> mentions, List<AttributeMention> counterparts, out AttributeMention first)
    {
        first = default;
        var count = 0;
        foreach (var mention in mentions)
        {
            if (!mention.IsDoubtful && !IsAnswered(mention, counterparts))
            {
                first = count == 0 ? mention : first;
                count++;
            }
        }

        return count;
    }

    private static bool IsAnswered(AttributeMention mention, List<AttributeMention> counterparts)
    {
        foreach (var counterpart in counterparts)
        {
            if (counterpart.Fits(mention))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing that one side names has a counterpart on the other.
    private static bool IsReplaced(List<AttributeMention> source, List<AttributeMention> target, int lost)
    {
        foreach (var mention in source)
        {
            if (IsAnswered(mention, target))
            {
                return false;
            }

            lost -= mention.IsDoubtful ? 0 : 1;
        }

        return lost == 0;
    }
}
