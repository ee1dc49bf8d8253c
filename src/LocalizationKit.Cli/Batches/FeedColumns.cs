using LocalizationKit.Batches;
using LocalizationKit.Batches.Feeds;

namespace LocalizationKit.Cli.Batches;

/// <summary>Knows which column of a feed holds what, and turns its rows into what they mean. Immutable.</summary>
internal sealed class FeedColumns
{
    private readonly FeedSchema _feed;
    private readonly IReadOnlyList<(int Index, FeedColumn Column)> _columns;

    private FeedColumns(FeedSchema feed, IReadOnlyList<(int Index, FeedColumn Column)> columns)
    {
        _feed = feed;
        _columns = columns;
    }

    /// <summary>Finds the columns of a feed.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="names">The header.</param>
    /// <returns>The columns.</returns>
    public static FeedColumns Of(FeedSchema feed, IReadOnlyList<string> names) =>
        new(feed, [.. names.Select((n, i) => (Index: i, Column: feed.Find(n))).Where(c => c.Column is not null).Select(c => (c.Index, c.Column!))]);

    /// <summary>Gives the id of the row's listing: the cells of its key, and the language where rows of several stand in one file.</summary>
    /// <param name="cells">The cells.</param>
    /// <returns>The id; null when the key is empty.</returns>
    public string? IdOf(IReadOnlyList<string> cells)
    {
        var parts = _columns.Where(c => c.Column.Role is FeedRole.Id or FeedRole.Locale && c.Index < cells.Count)
            .OrderBy(c => c.Column.Role).Select(c => cells[c.Index].Trim().TrimStart('\'')).Where(c => c.Length > 0);
        var id = string.Join('/', parts);
        return id.Length == 0 ? null : id;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The row; it may have no field, as further rows of a product do.</returns>
    public CsvRow Read(IReadOnlyList<string> cells, long line, string id)
    {
        var fields = new List<ListingField>();
        var targets = new List<int>();
        if (_feed.IsOneLanguage)
        {
            foreach (var (index, column) in _columns.Where(c => c.Column.Role == FeedRole.Text && cells[c.Index].Length > 0))
            {
                fields.Add(column.CreateField("", cells[index]));
                targets.Add(index);
            }
        }
        else
        {
            var target = Cell(cells, FeedRole.Target);
            fields.Add(_feed.FieldOf(Cell(cells, FeedRole.Name)).CreateField(Cell(cells, FeedRole.Source), target.Length == 0 ? null : target));
            targets.Add(_columns.First(c => c.Column.Role == FeedRole.Target).Index);
        }

        var locale = Cell(cells, FeedRole.Locale).Trim();
        return new CsvRow(line, id, (null, null, null, locale.Length == 0 ? null : locale), fields, targets, [], null);
    }

    private string Cell(IReadOnlyList<string> cells, FeedRole role) =>
        _columns.FirstOrDefault(c => c.Column.Role == role) is { Column: not null } found ? cells[found.Index] : "";
}
