using LocalizationKit.Data;

namespace LocalizationKit.Tests.Data;

public class EmbeddedDataTests
{
    [Theory]
    [InlineData("polarity.tsv", 0)]
    [InlineData("concepts.tsv", 1)]
    [InlineData("numbers/words.tsv", 0)]
    [InlineData("numbers/currencies.tsv", 2)]
    [InlineData("numbers/labels.tsv", 1)]
    [InlineData("numbers/unit-names.tsv", 0)]
    [InlineData("wording/offensive.tsv", 0)]
    public void RowsOfLanguagesAreThoseThatNameThem(string table, int column)
    {
        var languages = EmbeddedData.Rows(table).SelectMany(r => r[column].Split(',')).Distinct().Append("none").ToList();
        foreach (var language in languages)
        {
            string[] keys = [language, "en"];
            var expected = EmbeddedData.Rows(table).Where(r => r[column].Split(',').Any(keys.Contains)).Select(r => string.Join('\t', r));
            Assert.Equal(expected, EmbeddedData.Rows(table, keys, column).Select(r => string.Join('\t', r)));
        }
    }
}
