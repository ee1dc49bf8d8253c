using LocalizationKit.Data;
using LocalizationKit.Facts.Polarity;

namespace LocalizationKit.Tests.Facts.Polarity;

public sealed class PolarityTableTests
{
    [Fact]
    public void Rows_HaveThreeCellsAndAKnownStrength()
    {
        foreach (var row in EmbeddedData.Rows("polarity.tsv"))
        {
            Assert.Equal(3, row.Length);
            var parts = row[1].Split(':');
            Assert.True(Enum.TryParse<CueStrength>(parts[0], ignoreCase: true, out _) || parts[0] == "like", row[1]);
            Assert.All(parts.Skip(1).SelectMany(k => k.Split(',')), k => Assert.True(Enum.TryParse<PolarityKinds>(k, ignoreCase: true, out _), row[1]));
            Assert.DoesNotContain(row[2].Split('|'), string.IsNullOrWhiteSpace);
        }
    }

    [Fact]
    public void Cues_AreNotBothStrongAndNone()
    {
        var twice = EmbeddedData.Rows("polarity.tsv")
            .Where(r => r[1].StartsWith("strong", StringComparison.Ordinal) || r[1] == "none")
            .SelectMany(r => r[2].Split('|').Distinct(StringComparer.Ordinal).Select(c => (Language: r[0], Cue: c, Strength: r[1][..4])))
            .GroupBy(c => (c.Language, c.Cue))
            .Where(g => g.Select(c => c.Strength).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Cues_AreInLowerCase() =>
        Assert.DoesNotContain(EmbeddedData.Rows("polarity.tsv"), r => r[2].Any(char.IsUpper));
}
