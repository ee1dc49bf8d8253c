namespace LocalizationKit.Batches.Feeds;

/// <summary>Says what the length of a field is counted in.</summary>
internal enum FeedUnit
{
    /// <summary>Characters as a reader counts them.</summary>
    Character,

    /// <summary>Half-width columns: a full-width character has two.</summary>
    Width,

    /// <summary>Bytes in UTF-8.</summary>
    Byte,
}
