using System.Text;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

public sealed class TableEntriesTests
{
    private static readonly string[] Odd =
    [
        "连衣裙|裙子\tdress|gown\tskirt\t女装\tnote 1\tid-1\tmajor",
        " 衬衫 \tshirt",
        "T恤\tT-shirt\t\t!男",
        "empty\t",
        "\tempty",
        "both\tone\tone",
        "bad\tx\t\t\t\t\tterrible",
        "# left out",
        "",
        "牛仔裤\tjeans\r",
        "SHIRT\tx",
        "shirt\ty",
        "米\trice",
    ];

    // A table long enough for its entries to be made when they are asked for says the same as the same rows in short tables.
    [Theory]
    [InlineData("source\ttarget\tforbidden\twhen\tnote\tid\tseverity\n")]
    [InlineData("")]
    public void LongTable_HoldsWhatShortOnesHold(string header)
    {
        var rows = Odd.Where(r => header.Length > 0 || r.Count(c => c == '\t') == 1).ToList();
        var filler = Enumerable.Range(0, 21_000).Select(i => $"词{i}甲\tword {i}");
        var first = header.Length > 0 ? "" : "词\tword\n";
        var expected = Read(header + first + string.Join('\n', rows));
        var actual = Read(header + first + string.Join('\n', rows.Concat(filler)));

        Assert.IsType<TableEntries>(actual.Glossary.Entries);
        Assert.IsType<List<TermEntry>>(expected.Glossary.Entries);
        Assert.NotEmpty(expected.Problems);
        Assert.Equal(expected.Problems, actual.Problems);
        Assert.Equal(expected.Glossary.Entries.Select(Show), actual.Glossary.Entries.Take(expected.Glossary.Entries.Count).Select(Show));
        Assert.Equal(expected.Glossary.Entries.Select(Show), Enumerable.Range(0, expected.Glossary.Entries.Count).Select(i => Show(actual.Glossary.Entries[i])));
        Assert.Equal(expected.Glossary.Entries.Count + 21_000, actual.Glossary.Entries.Count);
        Assert.Equal("词20999甲", actual.Glossary.Entries[^1].Id);
    }

    private static GlossaryResult Read(string table) => GlossaryReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), "g.tsv");

    private static string Show(TermEntry e) => string.Join(
        '~',
        [e.Id, .. e.Sources, "=", .. e.Targets, "-", .. e.Forbidden, "+", .. e.RequiredCues, "!", .. e.ExcludedCues, e.Note, e.MissingSeverity?.ToString(), e.IsCaseSensitive.ToString(), e.Location]);
}
