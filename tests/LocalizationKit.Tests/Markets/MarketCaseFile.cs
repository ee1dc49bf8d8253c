using LocalizationKit.Markets;
using LocalizationKit.Testing;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Markets;

/// <summary>Reads the <c>cases.jsonl</c> of every pack of this repository.</summary>
internal static class MarketCaseFile
{
    private static readonly DirectoryPackFiles Files = new(RepositoryRoot.Combine("glossaries"));

    public static IReadOnlyList<MarketCase> All { get; } = [.. Files.Packs.SelectMany(static p => MarketCases.Read(Files, p))];

    public static IEnumerable<string> Packs() => Files.Packs.Order(StringComparer.Ordinal);
}
