namespace LocalizationKit.Facts.Agreement;

/// <summary>Stands for the texts of a segment where whole batches are compared: hashes that width, case, blanks and punctuation do not change.</summary>
/// <param name="Scope">Market, kind of field and source language: only segments of one scope are compared.</param>
/// <param name="Source">The hash of the source text.</param>
/// <param name="Target">The hash of the target text.</param>
/// <param name="Sketch">A sketch of the source text by which two texts can be told to be alike.</param>
/// <param name="SourceLetters">How many letters and digits the source has.</param>
/// <param name="TargetLetters">How many letters and digits the target has.</param>
internal sealed record SegmentKey(ulong Scope, ulong Source, ulong Target, TextSketch Sketch, int SourceLetters, int TargetLetters)
{
    /// <summary>Makes the key of a segment.</summary>
    public static SegmentKey Of(SegmentFacts facts)
    {
        var source = TextHash.Fold(facts.Source.Text);
        var target = TextHash.Fold(facts.Target.Text);
        var scope = TextHash.Of($"{facts.Market.Id}\n{facts.Segment.Field.Name.ToLowerInvariant()}\n{facts.Source.Language}");
        return new SegmentKey(scope, TextHash.Of(source), TextHash.Of(target), TextSketch.Of(source), source.Length, target.Length);
    }

    /// <summary>Gets the key by which equal sources meet.</summary>
    public ulong BySource => TextHash.Join(Scope, Source);

    /// <summary>Gets the key by which equal targets meet.</summary>
    public ulong ByTarget => TextHash.Join(Scope, Target);
}
