namespace LocalizationKit.Batches.Feeds;

/// <summary>Describes the feed of a shop or a marketplace. Immutable.</summary>
/// <param name="Name">The name, e.g. <c>amazon</c>.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record FeedSchema(string Name, IReadOnlyList<FeedColumn> Columns)
{
    /// <summary>Gets whether a row has one language, so that the sources come from another file.</summary>
    public bool IsOneLanguage => Columns.All(c => c.Role != FeedRole.Source);

    /// <summary>Returns whether a file with these columns is such a feed.</summary>
    /// <param name="names">The names of the columns.</param>
    /// <returns>Whether it is.</returns>
    public bool Fits(IReadOnlyList<string> names) => Columns.Where(c => c.IsSign).All(c => names.Any(c.Is));

    /// <summary>Finds what a column holds.</summary>
    /// <param name="name">The name of the column.</param>
    /// <returns>The column; null when the feed does not know it.</returns>
    public FeedColumn? Find(string name) => Columns.FirstOrDefault(c => c.Role != FeedRole.Value && c.Is(name));

    /// <summary>Finds the field that a column of names means.</summary>
    /// <param name="name">The name in the cell.</param>
    /// <returns>The field; one without limits when the feed does not know it.</returns>
    public FeedColumn FieldOf(string name) =>
        Columns.FirstOrDefault(c => c.Role == FeedRole.Value && c.Is(name)) ?? new FeedColumn([], FeedRole.Value, "attribute:" + name, null, FeedUnit.Character, null, false);
}
