using LocalizationKit.Tests.Facts.Numbers;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Documentation;

/// <summary>Reads every row of docs/quantities.md again, so that the page cannot promise what is not read.</summary>
public sealed class QuantitiesPageTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cells in File.ReadLines(Path.Combine(RepositoryRoot.Path, "docs", "quantities.md")).Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(static l => l.Trim('|', ' ').Split(" | ")))
            {
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_IsReadAsWritten(string language, string text, string expected) =>
        Assert.Equal(expected == "nothing" ? "" : expected, QuantityText.Read(language, text));

    [Fact]
    public void Table_HoldsSixtyConstructions() => Assert.True(Rows.Count >= 60);
}
