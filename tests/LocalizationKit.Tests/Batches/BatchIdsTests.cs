using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class BatchIdsTests
{
    [Fact]
    public void Add_ManyIds_TellsOfEachSecondOneTheLineOfTheFirst()
    {
        var ids = new BatchIds();
        for (var line = 1; line <= 20_000; line++)
        {
            Assert.Equal(0, ids.Add($"sku-{line}", line));
        }

        for (var line = 1; line <= 20_000; line += 7)
        {
            Assert.Equal(line, ids.Add($"sku-{line}", line + 20_000));
        }

        Assert.Equal(0, ids.Add("sku-0", 50_000));
    }

    [Fact]
    public void Add_EmptyIdAndLateLine_AreRememberedToo()
    {
        var ids = new BatchIds();
        Assert.Equal(0, ids.Add("", 7));
        Assert.Equal(7, ids.Add("", 8));
        Assert.Equal(0, ids.Add("late", 5_000_000_000));
        Assert.Equal(uint.MaxValue, ids.Add("late", 5_000_000_001));
    }
}
