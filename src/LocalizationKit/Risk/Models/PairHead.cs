namespace LocalizationKit.Risk.Models;

/// <summary>Holds the head of a pair of languages, which may be read only when the pair first comes. Safe to share.</summary>
/// <param name="source">The source language; null for any.</param>
/// <param name="target">The target language; null for any.</param>
/// <param name="label">What results call it.</param>
/// <param name="head">Gives the head.</param>
internal sealed class PairHead(string? source, string? target, string label, Lazy<RiskHead> head)
{
    /// <summary>Gets the source language the head was trained on; null for any.</summary>
    public string? Source { get; } = source;

    /// <summary>Gets the target language the head was trained on; null for any.</summary>
    public string? Target { get; } = target;

    /// <summary>Gets what results call it.</summary>
    public string Label { get; } = label;

    /// <summary>Gets the head.</summary>
    public RiskHead Head => head.Value;
}
