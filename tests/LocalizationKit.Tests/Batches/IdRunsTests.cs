using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class IdRunsTests
{
    // Few prefixes and numbers, so that rows begin, break, meet and repeat each other.
    [Property(MaxTest = 300)]
    public void AnyRowsOfIds_AreRememberedAsADictionaryRemembersThem((byte Prefix, short From, byte Length, bool IsPadded, byte Step)[] rows)
    {
        var ids = new BatchIds();
        var oracle = new Dictionary<string, long>(StringComparer.Ordinal);
        var line = 0L;
        foreach (var (prefix, from, length, isPadded, step) in rows)
        {
            for (var i = 0; i < length % 40; i++)
            {
                var number = Math.Abs((from % 300) + i);
                var id = new[] { "", "a", "a-", "a-0", "漢" }[prefix % 5] + (isPadded ? $"{number:D5}" : $"{number}");
                line += 1 + (step % 3);
                Assert.Equal(oracle.GetValueOrDefault(id), ids.Add(id, line));
                oracle.TryAdd(id, line);
            }
        }
    }

    [Fact]
    public void CountingIds_AreInARun()
    {
        var runs = new IdRuns();
        var added = Enumerable.Range(1, 1000).Count(i => runs.TryAdd($"sku-{i:D4}", i * 3));

        Assert.Equal(993, added);
        Assert.Equal(0, runs.Find("sku-0007"));
        Assert.Equal(24, runs.Find("sku-0008"));
        Assert.Equal(3000, runs.Find("sku-1000"));
        Assert.Equal(0, runs.Find("sku-1001"));
        Assert.Equal(0, runs.Find("sku-8"));
        Assert.Equal(0, runs.Find("sku-"));
        Assert.Equal(0, runs.Find("other-0008"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no number")]
    [InlineData("7 at the front")]
    [InlineData("sku-٣")]
    public void IdWithoutANumberAtItsEnd_IsLeftToOthers(string id)
    {
        var runs = new IdRuns();
        Assert.All(Enumerable.Range(1, 20), i => Assert.False(runs.TryAdd(id, i)));
        Assert.Equal(0, runs.Find(id));
    }

    [Fact]
    public void LongNumbers_CountOverTheirLastDigits()
    {
        var ids = new BatchIds();
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(0, ids.Add($"12345678901234567890{i:D20}", i + 1));
        }

        Assert.Equal(51, ids.Add($"12345678901234567890{50:D20}", 200));
        Assert.Equal(0, ids.Add($"02345678901234567890{50:D20}", 201));
    }

    [Fact]
    public void ManyShortRows_StayExactBeyondTheRunsThatAreKept()
    {
        var ids = new BatchIds();
        var line = 0;
        for (var row = 0; row < 6000; row++)
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(0, ids.Add($"{row}-{i}", ++line));
            }
        }

        for (var again = 1; again <= line; again += 7)
        {
            Assert.Equal(again, ids.Add($"{(again - 1) / 10}-{(again - 1) % 10}", line + again));
        }
    }
}
