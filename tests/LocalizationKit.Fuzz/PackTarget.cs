using LocalizationKit.Markets;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a market pack: what the fuzzer made stands in for each of its files in turn.</summary>
internal static class PackTarget
{
    private static readonly string[] Names = ["common.tsv", "fashion.tsv", "protected.tsv", "claims.tsv", "cases.jsonl"];

    public static void Run(byte[] content)
    {
        new MarketPackReader(new Files(content, "market.json")).Read("fuzz");
        foreach (var name in Names)
        {
            new MarketPackReader(new Files(content, name)).Read("fuzz");
        }
    }

    private sealed class Files(byte[] content, string name) : IPackFiles
    {
        public IReadOnlyList<string> Packs => ["fuzz"];

        IReadOnlyList<string> IPackFiles.Files(string pack) => [.. new[] { name, "market.json" }.Distinct(StringComparer.Ordinal)];

        public Stream Open(string pack, string file) => new MemoryStream(file == name ? content : """{"id":"fuzz","language":"de"}"""u8.ToArray());

        public string Describe(string pack, string file) => file;
    }
}
