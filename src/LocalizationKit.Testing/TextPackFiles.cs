using System.Text;
using LocalizationKit.Markets;

namespace LocalizationKit.Testing;

/// <summary>Holds one market pack whose files are texts, so that a test shows all of the pack it is about. Safe to share.</summary>
public sealed class TextPackFiles : IPackFiles
{
    private readonly string _pack;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Initializes a pack.</summary>
    /// <param name="pack">The name of the pack, which is the id of its market.</param>
    /// <param name="files">The files by name: <c>market.json</c> and what else the test needs.</param>
    public TextPackFiles(string pack, IReadOnlyDictionary<string, string> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(pack);
        ArgumentNullException.ThrowIfNull(files);
        _pack = pack;
        foreach (var (name, text) in files)
        {
            _files.Add(name, text);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Packs => [_pack];

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string pack) => pack == _pack ? [.. _files.Keys] : [];

    /// <inheritdoc/>
    public Stream Open(string pack, string file) => pack == _pack && _files.TryGetValue(file, out var text)
        ? new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false)
        : throw new FileNotFoundException($"The pack has no file '{file}'.", file);

    /// <inheritdoc/>
    public string Describe(string pack, string file) => $"{pack}/{file}";
}
