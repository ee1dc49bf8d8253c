using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class MeasureSystemTests
{
    [Theory]
    [InlineData("centimeter", "metric")]
    [InlineData("celsius", "metric")]
    [InlineData("fluid-ounce", "us")]
    [InlineData("fahrenheit", "us")]
    [InlineData("hour", null)]
    [InlineData(null, null)]
    public void Of_Unit_IsTheSystemItBelongsTo(string? unit, string? expected) => Assert.Equal(expected, MeasureSystem.Of(unit));
}
