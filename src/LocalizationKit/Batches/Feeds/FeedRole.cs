namespace LocalizationKit.Batches.Feeds;

/// <summary>Says what a column of a feed holds.</summary>
internal enum FeedRole
{
    /// <summary>A part of the id of the listing.</summary>
    Id,

    /// <summary>The language of the translation.</summary>
    Locale,

    /// <summary>The name of the field that the row holds.</summary>
    Name,

    /// <summary>The text in the source language.</summary>
    Source,

    /// <summary>The translation.</summary>
    Target,

    /// <summary>A text of the feed's one language.</summary>
    Text,

    /// <summary>Not a column: what the column of names writes for a field.</summary>
    Value,

    /// <summary>Nothing of use; the feed is known by it.</summary>
    Skip,
}
