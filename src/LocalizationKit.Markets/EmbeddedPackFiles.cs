using System.Reflection;

namespace LocalizationKit.Markets;

/// <summary>Reads packs that are compiled into an assembly under <c>glossaries/&lt;pack&gt;/&lt;file&gt;</c>.</summary>
internal sealed class EmbeddedPackFiles : IPackFiles
{
    private const string Root = "glossaries/";
    private readonly Assembly _assembly;

    // A run for languages asks for no pack.
    private readonly Lazy<Dictionary<string, List<string>>> _files;
    private readonly Lazy<string[]> _packs;

    public EmbeddedPackFiles(Assembly assembly)
    {
        _assembly = assembly;
        _files = new Lazy<Dictionary<string, List<string>>>(() => List(assembly));
        _packs = new Lazy<string[]>(() => [.. _files.Value.Keys.Order(StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Packs => _packs.Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string pack) => _files.Value.TryGetValue(pack, out var files) ? files : [];

    /// <inheritdoc/>
    public Stream Open(string pack, string file) =>
        _assembly.GetManifestResourceStream(Describe(pack, file)) ?? throw new FileNotFoundException($"There is no {Describe(pack, file)} in the built-in packs.");

    /// <inheritdoc/>
    public string Describe(string pack, string file) => $"{Root}{pack}/{file}";

    private static Dictionary<string, List<string>> List(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Root, StringComparison.Ordinal))
        .Select(n => n[Root.Length..].Split('/', '\\'))
        .Where(p => p.Length == 2)
        .GroupBy(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Contains(MarketPackReader.ManifestFile, StringComparer.Ordinal))
        .ToDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToList(), StringComparer.OrdinalIgnoreCase);
}
