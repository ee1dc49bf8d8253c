namespace LocalizationKit.Facts.Coverage;

/// <summary>Holds a passage of the source and the passage of the target that renders it.</summary>
/// <param name="SourceStart">The index of the first code unit in the source.</param>
/// <param name="SourceLength">The number of code units in the source.</param>
/// <param name="TargetStart">The index of the first code unit in the target.</param>
/// <param name="TargetLength">The number of code units in the target.</param>
/// <param name="IsWhole">Whether the pair is the whole of both texts: nothing stands outside.</param>
internal readonly record struct TextPair(int SourceStart, int SourceLength, int TargetStart, int TargetLength, bool IsWhole)
{
    /// <summary>Gets the index behind the passage of the source.</summary>
    public int SourceEnd => SourceStart + SourceLength;

    /// <summary>Gets the index behind the passage of the target.</summary>
    public int TargetEnd => TargetStart + TargetLength;
}
