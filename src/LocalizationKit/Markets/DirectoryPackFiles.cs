namespace LocalizationKit.Markets;

/// <summary>Reads packs from a folder: one pack, or a folder of packs.</summary>
/// <remarks>A folder with a <c>market.json</c> of its own is one pack; otherwise every folder in it that has one is.</remarks>
public sealed class DirectoryPackFiles : IPackFiles
{
    private readonly SortedDictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes the access to a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public DirectoryPackFiles(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (File.Exists(Path.Combine(folder, MarketPackReader.ManifestFile)))
        {
            Add(folder);
            return;
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, MarketPackReader.ManifestFile))))
        {
            Add(child);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Packs => [.. _folders.Keys];

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string pack) => _folders.TryGetValue(pack, out var folder)
        ? [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <inheritdoc/>
    public Stream Open(string pack, string file) => File.OpenRead(Describe(pack, file));

    /// <inheritdoc/>
    public string Describe(string pack, string file) => _folders.TryGetValue(pack, out var folder) ? Path.Combine(folder, file) : Path.Combine(pack, file);

    private void Add(string folder) => _folders[Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))] = folder;
}
