using LocalizationKit.Facts.Numbers.Alignment;

namespace LocalizationKit.Tests.Facts.Numbers.Alignment;

public sealed class UnitFamiliesTests
{
    [Theory]
    [InlineData("degree", "celsius", true)]
    [InlineData("degree", "kelvin", true)]
    [InlineData("ounce", "fluid-ounce", true)]
    [InlineData("inch", "cun", true)]
    [InlineData("gram", "gram-per-square-meter", true)]
    [InlineData("gram", "kilogram", false)]
    [InlineData("inch", "centimeter", false)]
    // Both are temperatures by name, so that one is not the other.
    [InlineData("celsius", "fahrenheit", false)]
    [InlineData("celsius", "celsius", true)]
    [InlineData("kelvin", "celsius", true)]
    public void AreKin_UnitsThatShareAName_InEitherOrder(string first, string second, bool areKin)
    {
        Assert.Equal(areKin, UnitFamilies.AreKin(first, second));
        Assert.Equal(areKin, UnitFamilies.AreKin(second, first));
    }

    [Theory]
    [InlineData("milliampere", "milliampere-hour", true)]
    [InlineData("milliampere", "milliampere", true)]
    [InlineData("milliampere", "gram", false)]
    [InlineData("milliampere-hour", "gram", false)]
    [InlineData("gram", "kilogram", true)]
    [InlineData("gram", "meter", false)]
    public void MeasureOneThing_UnitsOfOneDimension_InEitherOrder(string first, string second, bool isOneThing)
    {
        Assert.Equal(isOneThing, UnitFamilies.MeasureOneThing(first, second));
        Assert.Equal(isOneThing, UnitFamilies.MeasureOneThing(second, first));
    }
}
