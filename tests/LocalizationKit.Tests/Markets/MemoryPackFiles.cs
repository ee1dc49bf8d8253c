using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

/// <summary>A pack <c>a</c> with a manifest and a table of claims, held in memory.</summary>
internal sealed class MemoryPackFiles(byte[] manifest, byte[] claims) : IPackFiles
{
    public IReadOnlyList<string> Packs => ["a"];

    public IReadOnlyList<string> Files(string pack) => ["claims.tsv", "market.json"];

    public Stream Open(string pack, string file) => new MemoryStream(file == "claims.tsv" ? claims : manifest);

    public string Describe(string pack, string file) => $"{pack}/{file}";
}
