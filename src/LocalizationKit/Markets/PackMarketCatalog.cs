using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Markets;

/// <summary>Finds the markets of packs that are known to be sound; a pack is read when it is first asked for. Safe to share.</summary>
public sealed class PackMarketCatalog : IMarketCatalog
{
    private readonly MarketPackReader _reader;
    private readonly Lazy<string[]> _ids;
    private readonly Lazy<Dictionary<string, string>> _names;
    private readonly ConcurrentDictionary<string, Lazy<Market>> _markets = new(StringComparer.Ordinal);

    /// <summary>Initializes a catalogue.</summary>
    /// <param name="files">The packs; the name of each is the id of its market.</param>
    public PackMarketCatalog(IPackFiles files)
        : this(files, trusts: false)
    {
    }

    // Of packs that were tested when the kit was built no table of terms is looked through again.
    internal PackMarketCatalog(IPackFiles files, bool trusts)
    {
        ArgumentNullException.ThrowIfNull(files);
        _reader = new MarketPackReader(files, trusts);
        _ids = new Lazy<string[]>(() => [.. files.Packs.Order(StringComparer.Ordinal)]);
        _names = new Lazy<Dictionary<string, string>>(() => _ids.Value.ToDictionary(id => id, StringComparer.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Ids => _ids.Value;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The pack has an error.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out Market? market)
    {
        ArgumentNullException.ThrowIfNull(id);
        market = _names.Value.TryGetValue(id.Replace('_', '-'), out var name)
            ? _markets.GetOrAdd(name, static (n, reader) => new Lazy<Market>(() => Read(reader, n)), _reader).Value
            : null;
        return market is not null;
    }

    private static Market Read(MarketPackReader reader, string name)
    {
        var result = reader.Read(name, warns: false);
        return result.Market ?? throw new InvalidDataException(string.Join(Environment.NewLine, result.Problems.Where(p => p.IsError)));
    }
}
