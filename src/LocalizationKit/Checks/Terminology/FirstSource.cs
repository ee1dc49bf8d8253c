using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Checks.Terminology;

/// <summary>For which source a translation stood first.</summary>
/// <param name="source">The lower half of the hash of the source.</param>
/// <param name="id">The place of the id of its record.</param>
/// <param name="sketch">What the source is made of.</param>
internal readonly struct FirstSource(uint source, uint id, TextSketch sketch)
{
    /// <summary>Gets the lower half of the hash of the source.</summary>
    public uint Source { get; } = source;

    /// <summary>Gets the place of the id of its record.</summary>
    public uint Id { get; } = id;

    /// <summary>Gets what the source is made of.</summary>
    public TextSketch Sketch { get; } = sketch;
}
