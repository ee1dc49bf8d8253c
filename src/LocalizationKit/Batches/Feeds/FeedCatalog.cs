using System.Globalization;
using LocalizationKit.Data;

namespace LocalizationKit.Batches.Feeds;

/// <summary>Knows the feeds of shops and marketplaces from the table <c>feeds.tsv</c>.</summary>
internal static class FeedCatalog
{
    private static readonly Lazy<IReadOnlyList<FeedSchema>> Schemas = new(Read);

    /// <summary>Gets all feeds.</summary>
    public static IReadOnlyList<FeedSchema> All => Schemas.Value;

    /// <summary>Returns a feed.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The feed.</returns>
    public static FeedSchema Get(string name) => All.First(s => s.Name == name);

    /// <summary>Finds the feed that a table is.</summary>
    /// <param name="names">The names of its columns.</param>
    /// <returns>The feed; null for none.</returns>
    public static FeedSchema? Match(IReadOnlyList<string> names) => All.FirstOrDefault(s => s.Fits(names));

    private static List<FeedSchema> Read() =>
        [.. EmbeddedData.Rows("feeds.tsv").GroupBy(r => r[0], StringComparer.Ordinal).Select(g => new FeedSchema(g.Key, [.. g.Select(ColumnOf)]))];

    private static FeedColumn ColumnOf(string[] cells)
    {
        string? Cell(int index) => index < cells.Length && cells[index].Length > 0 ? cells[index] : null;
        var isSign = cells[2].EndsWith('+');
        return new FeedColumn(
            cells[1].Split('|'),
            Enum.Parse<FeedRole>(cells[2].TrimEnd('+'), ignoreCase: true),
            Cell(3),
            Cell(4) is { } limit ? int.Parse(limit, CultureInfo.InvariantCulture) : null,
            Cell(5) switch { "width" => FeedUnit.Width, "byte" => FeedUnit.Byte, _ => FeedUnit.Character },
            Cell(6),
            isSign);
    }
}
