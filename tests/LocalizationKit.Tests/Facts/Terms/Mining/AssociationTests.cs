using LocalizationKit.Facts.Terms.Mining;

namespace LocalizationKit.Tests.Facts.Terms.Mining;

public sealed class AssociationTests
{
    [Theory]
    [InlineData(30, 60, 40, 200, 44.93408839580887)]
    [InlineData(40, 40, 40, 200, 200.16096941527513)]
    [InlineData(0, 60, 40, 200, 32.64548461140315)]
    [InlineData(20, 20, 50, 200, 62.732022655653665)]
    // What stands everywhere tells nothing.
    [InlineData(50, 200, 50, 200, 0)]
    [InlineData(0, 0, 50, 200, 0)]
    [InlineData(200, 200, 200, 200, 0)]
    public void LogLikelihood_CountsOfAPair_IsTheSumOverTheFourCells(double both, double first, double second, double all, double expected)
    {
        Assert.Equal(expected, Association.LogLikelihood(both, first, second, all), 9);
        Assert.Equal(expected, Association.LogLikelihood(both, second, first, all), 9);
    }

    [Theory]
    [InlineData(30, 60, 40, 200, 0.49099025303098287)]
    [InlineData(0, 60, 40, 200, -0.3273268353539886)]
    [InlineData(40, 40, 40, 200, 1)]
    // One of them stands everywhere, or nowhere: no correlation can be told; both everywhere is the best there is.
    [InlineData(50, 200, 50, 200, 0)]
    [InlineData(50, 50, 200, 200, 0)]
    [InlineData(0, 0, 50, 200, 0)]
    [InlineData(200, 200, 200, 200, 1)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Phi_CountsOfAPair_IsTheirCorrelation(double both, double first, double second, double all, double expected)
    {
        Assert.Equal(expected, Association.Phi(both, first, second, all), 9);
        Assert.Equal(expected, Association.Phi(both, second, first, all), 9);
    }
}
