using System.Buffers;
using LocalizationKit.Data;
using LocalizationKit.Markets;

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
    [ThreadStatic]
    private static KnownScope? _lastScope;

    /// <summary>Makes the key of a segment.</summary>
    public static SegmentKey Of(SegmentFacts facts)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(facts.Source.Text.Length, facts.Target.Text.Length));
        var target = buffer.AsSpan(0, TextHash.Fold(facts.Target.Text, buffer));
        var (targetHash, targetLetters) = (TextHash.Of(target), target.Length);
        var source = buffer.AsSpan(0, TextHash.Fold(facts.Source.Text, buffer));
        var key = new SegmentKey(ScopeOf(facts), TextHash.Of(source), targetHash, TextSketch.Of(source), source.Length, targetLetters);
        ArrayPool<char>.Shared.Return(buffer);
        return key;
    }

    // Nearly always the scope of the segment before, or of the field of the same name in the listing before.
    private static ulong ScopeOf(SegmentFacts facts)
    {
        var name = facts.Segment.Field.Name;
        if (_lastScope is { } last && ReferenceEquals(last.Market, facts.Market) && ReferenceEquals(last.Language, facts.Source.Language) && last.Name == name)
        {
            return last.Hash;
        }

        var scope = TextHash.Of($"{facts.Market.Id}\n{TextCase.Lower(name)}\n{facts.Source.Language}");
        _lastScope = new KnownScope(facts.Market, facts.Source.Language, name, scope);
        return scope;
    }

    /// <summary>Gets the key by which equal sources meet.</summary>
    public ulong BySource => TextHash.Join(Scope, Source);

    /// <summary>Gets the key by which equal targets meet.</summary>
    public ulong ByTarget => TextHash.Join(Scope, Target);

    private sealed record KnownScope(Market Market, LanguageTag Language, string Name, ulong Hash);
}
