using FsCheck.Xunit;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Tests.Reporting.Insights;

public sealed class WilsonIntervalTests
{
    // Published values: Newcombe 1998, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Of_PublishedExamples_IsThePublishedInterval(int hits, int size, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, size);

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Property]
    public void Of_AnySample_HoldsItsShare(ushort hits, ushort more)
    {
        var size = hits + more;
        var (low, high) = WilsonInterval.Of(hits, size);

        Assert.InRange(size == 0 ? 0.5 : (double)hits / size, low, high);
        Assert.InRange(low, 0, 1);
        Assert.InRange(high, 0, 1);
    }

    [Theory]
    [InlineData(1, 2.2414)]
    [InlineData(100, 3.6)]
    public void QuantileFor_AnyNumber_IsOnTheSafeSideOfBonferroni(int comparisons, double exact) =>
        Assert.InRange(WilsonInterval.QuantileFor(comparisons), exact, exact + 1);
}
