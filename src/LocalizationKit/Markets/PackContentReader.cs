using System.Text;

namespace LocalizationKit.Markets;

/// <summary>Reads the files of one pack.</summary>
/// <param name="files">The packs.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="warns">Whether it takes what is doubtful, too.</param>
/// <param name="trusts">Whether the tables of terms are known to be sound, so that their entries need not be made before someone asks for them.</param>
internal sealed class PackContentReader(IPackFiles files, PackProblems problems, bool warns, bool trusts)
{
    private const string ProtectedFile = "protected.tsv";
    private const string ClaimsFile = "claims.tsv";
    private static readonly IReadOnlyList<string> Required = ["source", "target"];
    private readonly Dictionary<string, (string File, int Line)> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads a pack.</summary>
    /// <returns>The pack; null when it has no manifest that can be used.</returns>
    public PackContent? Read(string pack)
    {
        _ids.Clear();
        var manifest = ReadText(pack, MarketPackReader.ManifestFile) is { } text
            ? new PackManifestReader(problems).Read(text, files.Describe(pack, MarketPackReader.ManifestFile))
            : null;
        var glossaries = new Dictionary<string, Glossary>(StringComparer.OrdinalIgnoreCase);
        var protectedNames = Glossary.Empty;
        IReadOnlyList<RestrictedClaim> claims = [];
        var terms = new TermRowReader(problems);
        foreach (var file in files.Files(pack).Where(f => f.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)))
        {
            switch (file)
            {
                case ProtectedFile:
                    protectedNames = new Glossary("protected", Read(pack, file, TermRowReader.ProtectedColumns, ["source"], terms.ReadProtected, e => e.Id));
                    break;
                case ClaimsFile:
                    claims = Read(pack, file, ClaimRowReader.Columns, ClaimRowReader.Required, new ClaimRowReader(problems).Read, c => c.Id);
                    break;
                default:
                    var name = Path.GetFileNameWithoutExtension(file);
                    glossaries[name] = new Glossary(name, trusts ? ReadPlaces(pack, file) : Read(pack, file, TermRowReader.Columns, Required, terms.ReadTerm, e => e.Id));
                    break;
            }
        }

        return manifest is null ? null : new PackContent(manifest, glossaries, protectedNames, claims);
    }

    private List<T> Read<T>(string pack, string file, IReadOnlyList<string> columns, IReadOnlyList<string> required, Func<TableRow, T?> read, Func<T, string> id)
        where T : class
    {
        var items = new List<T>();
        if (ReadText(pack, file) is { } text)
        {
            var described = files.Describe(pack, file);
            foreach (var row in new TableReader(problems, columns, required).Read(TableLines.Tabs(text), described))
            {
                if (warns)
                {
                    PackLint.InspectCells(row, problems);
                }

                if (read(row) is { } item && IsNew(row, id(item)))
                {
                    items.Add(item);
                }
            }
        }

        return items;
    }

    private IReadOnlyList<TermEntry> ReadPlaces(string pack, string file) =>
        ReadText(pack, file) is { } text
            ? TableEntries.Read(new TableReader(problems, TermRowReader.Columns, Required).Read(TableLines.Tabs(text), files.Describe(pack, file)), text, static _ => true)
            : [];

    private bool IsNew(TableRow row, string id)
    {
        // Without an id of its own a row goes by its source form, which may stand in several verticals.
        if (row.IsEmpty("id") || _ids.TryAdd(id, (row.File, row.Line)))
        {
            return true;
        }

        var (file, line) = _ids[id];
        problems.Error("LK9106", row.File, row.Line, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{id}' is already used in {file}:{line}."), "Give the row an id of its own, or take one of the two out.");
        return false;
    }

    private string? ReadText(string pack, string file)
    {
        try
        {
            using var stream = files.Open(pack, file);
            return TableLines.ReadText(stream);
        }
        catch (DecoderFallbackException exception)
        {
            problems.Error("LK9101", files.Describe(pack, file), 0, $"The file is not UTF-8: {exception.Message}", "Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Error("LK9101", files.Describe(pack, file), 0, $"The file cannot be read: {exception.Message}", "A pack is a folder with a readable market.json and its tables.");
        }

        return null;
    }
}
