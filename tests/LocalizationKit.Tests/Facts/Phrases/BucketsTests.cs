using FsCheck.Xunit;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Tests.Facts.Phrases;

public class BucketsTests
{
    [Property(MaxTest = 200)]
    public void BucketsHoldTheItemsOfTheirNumberInOrder(int[] keys)
    {
        var items = keys.Select((k, i) => $"{k}:{i}").ToList();
        var buckets = new Buckets<string>(items, keys);
        foreach (var group in items.Zip(keys).GroupBy(p => p.Second, p => p.First))
        {
            Assert.Equal(group, buckets.Find(group.Key));
        }

        Assert.Equal(keys.Contains(12_345_678), buckets.Find(12_345_678) is not null);
    }

    [Fact]
    public void NumbersOfAnySignAreToldApart()
    {
        var buckets = new Buckets<string>(["a", "b", "c"], [int.MinValue, 0, -1]);

        Assert.Equal("a", Assert.Single(buckets.Find(int.MinValue)!));
        Assert.Equal("b", Assert.Single(buckets.Find(0)!));
        Assert.Equal("c", Assert.Single(buckets.Find(-1)!));
        Assert.Null(buckets.Find(1));
    }
}
