using LocalizationKit.Batches.Feeds;

namespace LocalizationKit.Cli.Batches;

/// <summary>Knows which column of a table holds what. Immutable.</summary>
internal sealed class CsvColumns
{
    /// <summary>What the header must have, for messages.</summary>
    public const string Wanted =
        "begin the table with a header: id, source and target; as needed market, vertical, source_language, target_language, field, max_length; "
        + "or instead of source and target pairs such as title_source and title_target";

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["id"] = "id",
        ["sku"] = "id",
        ["listingid"] = "id",
        ["productid"] = "id",
        ["market"] = "market",
        ["marketid"] = "market",
        ["vertical"] = "vertical",
        ["sourcelanguage"] = "sourcelanguage",
        ["sourcelang"] = "sourcelanguage",
        ["srclang"] = "sourcelanguage",
        ["targetlanguage"] = "targetlanguage",
        ["targetlang"] = "targetlanguage",
        ["tgtlang"] = "targetlanguage",
        ["field"] = "field",
        ["fieldname"] = "field",
        ["source"] = "source",
        ["sourcetext"] = "source",
        ["src"] = "source",
        ["original"] = "source",
        ["target"] = "target",
        ["targettext"] = "target",
        ["tgt"] = "target",
        ["translation"] = "target",
        ["maxlength"] = "maxlength",
        ["maxlen"] = "maxlength",
    };

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private CsvColumns(int count) => Count = count;

    /// <summary>Gets the number of columns.</summary>
    public int Count { get; }

    /// <summary>Gets the columns of each field where one row holds several; empty where each row holds one field.</summary>
    public IReadOnlyList<CsvFieldColumns> Fields { get; private init; } = [];

    /// <summary>Gets the columns of a feed of a shop or marketplace; null for another table.</summary>
    public FeedColumns? Feed { get; private init; }

    /// <summary>Gets the columns the kit does not know.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Additional { get; private init; } = [];

    /// <summary>Reads a header.</summary>
    /// <param name="names">The names of the columns.</param>
    /// <returns>The columns, or what is wrong with them.</returns>
    public static (CsvColumns? Columns, string? Problem) Of(IReadOnlyList<string> names)
    {
        if (FeedCatalog.Match(names) is { } feed)
        {
            return (new CsvColumns(names.Count) { Feed = FeedColumns.Of(feed, names) }, null);
        }

        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Length > 0 && !taken.TryAdd(names[i], i))
            {
                return (null, $"The column '{names[i]}' is there twice; name each column differently.");
            }

            if (Aliases.TryGetValue(Normalize(names[i]), out var role) && !known.TryAdd(role, i))
            {
                return (null, $"The columns '{names[known[role]]}' and '{names[i]}' mean the same; take one of them out or rename it.");
            }
        }

        var fields = known.ContainsKey("source") ? [] : PairsOf(names);
        if (!known.ContainsKey("id") || (fields.Count == 0 && !known.ContainsKey("source")))
        {
            var missing = known.ContainsKey("id") ? "source" : "id";
            return (null, $"The header '{Shorten(string.Join(", ", names))}' has no column '{missing}'; {Wanted}.");
        }

        var used = known.Values.Concat(fields.SelectMany(f => f.All)).ToHashSet();
        var columns = new CsvColumns(names.Count)
        {
            Fields = fields,
            Additional = [.. taken.Where(t => !used.Contains(t.Value)).OrderBy(t => t.Value)],
        };
        foreach (var (role, index) in known)
        {
            columns._known[role] = index;
        }

        return (columns, null);
    }

    /// <summary>Returns the index of a column.</summary>
    /// <param name="role">What it holds, as the kit names it without hyphens.</param>
    /// <returns>The index; -1 when the table has no such column.</returns>
    public int IndexOf(string role) => _known.GetValueOrDefault(role, -1);

    private static List<CsvFieldColumns> PairsOf(IReadOnlyList<string> names)
    {
        var pairs = new List<CsvFieldColumns>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].EndsWith("_source", StringComparison.OrdinalIgnoreCase) && names[i].Length > "_source".Length)
            {
                var field = names[i][..^"_source".Length];
                pairs.Add(new CsvFieldColumns(field, i, Find(names, field + "_target"), Find(names, field + "_max_length")));
            }
        }

        return pairs;
    }

    private static int Find(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Normalize(string name) =>
        string.Concat(name.Where(c => c is not (' ' or '_' or '-'))).ToLowerInvariant();

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
