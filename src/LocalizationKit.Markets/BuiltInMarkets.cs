namespace LocalizationKit.Markets;

/// <summary>Gives the markets that come with the kit. A pack is read when its market is first asked for.</summary>
public static class BuiltInMarkets
{
    /// <summary>Gets the files of the packs, for packs that extend them.</summary>
    public static IPackFiles Files { get; } = new EmbeddedPackFiles(typeof(BuiltInMarkets).Assembly);

    /// <summary>Gets the markets.</summary>
    public static IMarketCatalog Catalog { get; } = new PackMarketCatalog(Files, trusts: true);
}
