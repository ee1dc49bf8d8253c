using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Remembers for which source the targets of a batch stood first.</summary>
internal sealed class SameTargetMemory : BatchMemory
{
    private const int ShortestTarget = 12;
    private const int ShortestSource = 4;

    private readonly HashShelves<FirstSource> _first = new();
    private readonly IdLog _ids = new();

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        foreach (var segment in facts.Segments)
        {
            if (!segment.IsComparable || segment.Key is var key && (key.TargetLetters < ShortestTarget || key.SourceLetters < ShortestSource))
            {
                continue;
            }

            if (!_first.TryGet(key.ByTarget, out var first))
            {
                if (_first.Count < BatchKeys.Capacity)
                {
                    _first.Add(key.ByTarget, new FirstSource((uint)key.Source, _ids.Add(facts.Listing.Id), key.Sketch));
                }
            }
            else if (first.Source != (uint)key.Source && first.Sketch.Shared(key.Sketch) == 0)
            {
                findings.AddIn(segment, $"The translation is that of a different source text in {BatchKeys.Name(_ids.Read(first.Id), facts)}.", TextSpan.Whole(segment.Source.Text), TextSpan.Whole(segment.Target.Text));
            }
        }
    }
}
