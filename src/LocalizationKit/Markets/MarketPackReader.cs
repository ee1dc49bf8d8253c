namespace LocalizationKit.Markets;

/// <summary>Reads market packs. What is wrong in a pack is a problem with its file and line, never an exception. Safe to share.</summary>
public sealed class MarketPackReader
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string ManifestFile = "market.json";

    private readonly IPackFiles _files;
    private readonly IPackFiles? _parents;
    private readonly bool _trusts;

    /// <summary>Initializes a reader.</summary>
    /// <param name="files">The packs.</param>
    /// <param name="parents">Where else to look for packs that others extend, e.g. the built-in ones; null for nowhere.</param>
    public MarketPackReader(IPackFiles files, IPackFiles? parents = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files;
        _parents = parents;
    }

    // Whether the tables of terms are known to be sound: their entries are made when someone asks for them.
    internal MarketPackReader(IPackFiles files, bool trusts)
        : this(files) => _trusts = trusts;

    /// <summary>Reads a pack and those it extends.</summary>
    /// <param name="pack">The name of the pack, as <see cref="IPackFiles.Packs"/> lists it.</param>
    /// <returns>The market and the problems.</returns>
    public MarketPackResult Read(string pack) => Read(pack, warns: true);

    /// <summary>Reads a pack and those it extends.</summary>
    /// <param name="pack">The name of the pack.</param>
    /// <param name="warns">Whether anyone asks for what is not wrong but probably not meant.</param>
    /// <returns>The market and the problems.</returns>
    internal MarketPackResult Read(string pack, bool warns)
    {
        ArgumentException.ThrowIfNullOrEmpty(pack);
        var problems = new PackProblems();
        var content = Read(_files, pack, problems, warns, []);
        if (content is { Manifest.Language: null } && !problems.HasErrors)
        {
            problems.Error("LK9102", _files.Describe(pack, ManifestFile), 1, "Neither the market nor those it extends name a language.", "Add the key 'language'.");
        }

        if (content is not null && warns)
        {
            PackLint.Inspect(content, pack, _files.Describe(pack, ManifestFile), problems);
        }

        return new MarketPackResult(problems.HasErrors ? null : content?.ToMarket(), problems.ToList());
    }

    private PackContent? Read(IPackFiles files, string pack, PackProblems problems, bool warns, IReadOnlyList<string> children)
    {
        var own = new PackContentReader(files, problems, warns, _trusts).Read(pack);
        if (own?.Manifest.Extends is not { } parent)
        {
            return own;
        }

        // A pack of the user's may extend the built-in one of the same name: only within one place is that a circle.
        IReadOnlyList<string> line = [.. children, Key(files, pack)];
        var place = Find(parent, line);
        if (place is null)
        {
            var isCircle = line.Contains(Key(files, parent), StringComparer.OrdinalIgnoreCase);
            problems.Error(
                "LK9107",
                files.Describe(pack, ManifestFile),
                1,
                isCircle ? $"The market extends itself through '{parent}'." : $"There is no market '{parent}' to extend.",
                isCircle ? "Take 'extends' out of one of the markets." : NearestName.Hint(parent, [.. _files.Packs, .. _parents?.Packs ?? []]));
            return own;
        }

        var inherited = Read(place, NameIn(place, parent), problems, warns, line);
        return inherited is null ? own : own.Over(inherited);
    }

    private IPackFiles? Find(string pack, IReadOnlyList<string> line) =>
        new[] { _files, _parents }.FirstOrDefault(f =>
            f is not null && f.Packs.Contains(pack, StringComparer.OrdinalIgnoreCase) && !line.Contains(Key(f, pack), StringComparer.OrdinalIgnoreCase));

    private static string NameIn(IPackFiles files, string pack) => files.Packs.First(p => p.Equals(pack, StringComparison.OrdinalIgnoreCase));

    private string Key(IPackFiles files, string pack) => $"{(ReferenceEquals(files, _files) ? "own" : "parents")}/{pack}";
}
