using LocalizationKit.Data;
using LocalizationKit.Facts.Polarity;

namespace LocalizationKit.Tests.Facts.Polarity;

public sealed class PolarityTableTests
{
    [Fact]
    public void Rows_HaveThreeCellsAKnownStrengthAndKnownKinds()
    {
        foreach (var row in EmbeddedData.Rows("polarity.tsv"))
        {
            Assert.Equal(3, row.Length);
            Assert.True(Enum.TryParse<CueStrength>(StrengthOf(row), ignoreCase: true, out _), row[1]);
            Assert.True(!row[1].Contains(':') || Enum.TryParse<PolarityKinds>(row[1][(row[1].IndexOf(':') + 1)..], ignoreCase: true, out _), row[1]);
            Assert.DoesNotContain(row[2].Split('|'), string.IsNullOrWhiteSpace);
        }
    }

    [Fact]
    public void Cues_HaveOneStrengthEachBesidesWhatTheyAnswer()
    {
        var twice = EmbeddedData.Rows("polarity.tsv")
            .Where(r => StrengthOf(r) != "like")
            .SelectMany(r => r[2].Split('|').Distinct(StringComparer.Ordinal).Select(c => (Language: r[0], Cue: c, Strength: StrengthOf(r))))
            .GroupBy(c => (c.Language, c.Cue))
            .Where(g => g.Select(c => c.Strength).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Cues_AreInLowerCase() =>
        Assert.DoesNotContain(EmbeddedData.Rows("polarity.tsv"), r => r[2].Any(char.IsUpper));

    private static string StrengthOf(string[] row) => row[1].Split(':')[0];
}
