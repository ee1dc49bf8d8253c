using LocalizationKit.Facts.Numbers.Sizes;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Sees that both sides hold the same quantities, which is nearly always so, before anything is made to find out how they differ.</summary>
internal static class PlainPairs
{
    private const int MaxPairs = 64;

    /// <summary>Says whether every quantity of one side is the same as one of the other and nothing around them changes what they say; if so, nothing disagrees.</summary>
    public static bool Agree(SegmentFacts facts)
    {
        var source = facts.Source.Quantities;
        var target = facts.Target.Quantities;
        return AreSame(source, target)
            && Conflicts.SwappedReduction(source, target) is null
            && PairWords.AsPieces(facts.Source, facts.Target) is null
            && OfferComparer.Compare(facts.Source, facts.Target) is null
            && OfferComparer.HalfAsFree(facts.Source, facts.Target) is null
            && SizeComparer.Compare(facts) is null
            && LabelledValues.Swap(facts) is null;
    }

    // The first fit in text order, as the alignment pairs them.
    private static bool AreSame(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target)
    {
        var count = source.Count;
        if (count != target.Count || count > MaxPairs)
        {
            return false;
        }

        var used = 0UL;
        for (var i = 0; i < count; i++)
        {
            var match = 0;
            while (match < count && ((used >> match & 1) != 0 || !Equivalence.IsSame(source[i], target[match])))
            {
                match++;
            }

            if (match == count)
            {
                return false;
            }

            used |= 1UL << match;
        }

        return true;
    }
}
