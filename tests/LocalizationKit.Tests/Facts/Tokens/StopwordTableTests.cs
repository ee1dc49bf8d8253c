using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class StopwordTableTests
{
    [Fact]
    public void Find_EveryWordOfTheTable_HasItsLanguages()
    {
        var words = Enumerable.Range(1, 2000).ToDictionary(n => $"w{n * 7919 % 10007}", n => (uint)n);
        var table = new StopwordTable(words);

        Assert.All(words, w => Assert.Equal(w.Value, table.Find(w.Key)));
        Assert.Equal(words.Keys.Max(w => w.Length), table.LongestWord);
    }

    [Fact]
    public void Find_OtherWord_HasNone() => Assert.Equal(0u, new StopwordTable(new Dictionary<string, uint> { ["der"] = 1 }).Find("dem"));
}
