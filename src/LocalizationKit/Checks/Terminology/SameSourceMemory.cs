using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Remembers how the source texts of a batch were translated first.</summary>
/// <remarks>Of the translation half a hash is enough: that two differ and look the same happens once in four billion.</remarks>
internal sealed class SameSourceMemory : BatchMemory
{
    private const int ShortestHan = 6;
    private const int ShortestOther = 20;

    private readonly HashShelves<FirstTranslation> _first = new();
    private readonly IdLog _ids = new();

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        foreach (var segment in facts.Segments)
        {
            if (!segment.IsComparable || segment.Key is var key && (key.Source == key.Target || !IsTelling(segment, key.SourceLetters)))
            {
                continue;
            }

            if (!_first.TryGet(key.BySource, out var first))
            {
                if (_first.Count < BatchKeys.Capacity)
                {
                    _first.Add(key.BySource, new FirstTranslation((uint)key.Target, _ids.Add(facts.Listing.Id)));
                }
            }
            else if (first.Target != (uint)key.Target)
            {
                findings.AddIn(segment, $"The same source text is translated otherwise in {BatchKeys.Name(_ids.Read(first.Id), facts)}.", TextSpan.Whole(segment.Source.Text), TextSpan.Whole(segment.Target.Text));
            }
        }
    }

    private static bool IsTelling(SegmentFacts segment, int letters) =>
        letters > 0 && (segment.Segment.Field.Name.StartsWith("attribute:", StringComparison.OrdinalIgnoreCase) || letters >= (segment.Source.Language.IsUnspaced ? ShortestHan : ShortestOther));
}
