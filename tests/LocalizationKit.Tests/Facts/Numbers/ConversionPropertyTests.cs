using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class ConversionPropertyTests
{
    private static readonly string[] Units = [.. EmbeddedData.Rows("numbers/units.tsv").Select(static r => r[0])];

    private static readonly (string Source, string From, string Target, string To)[] Pairs =
    [
        ("{0}厘米", "centimeter", "{0} inches", "inch"),
        ("{0}公斤", "kilogram", "{0} lb", "pound"),
        ("{0}斤", "jin", "{0} kg", "kilogram"),
        ("{0}毫升", "milliliter", "{0} fl oz", "fluid-ounce"),
        ("{0}平方米", "square-meter", "{0} sq ft", "square-foot"),
        ("{0}℃", "celsius", "{0} °F", "fahrenheit"),
    ];

    [Property(MaxTest = 100)]
    public Property Convert_ThereAndBack_GivesTheValueBack() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), Gen.Elements(Units).Two().ToArbitrary(), (value, pair) =>
    {
        if (UnitTable.Convert(value, pair.Item1, pair.Item2) is not { } there || there == 0)
        {
            return;
        }

        var back = UnitTable.Convert(there, pair.Item2, pair.Item1);

        // Between nanometres and light years a decimal has no room for all places.
        var isFar = Math.Abs(there) < 0.000001m || Math.Abs(there) > 1_000_000_000_000m;
        Assert.True(isFar || (back is { } again && Math.Abs(again - value) <= value * 0.0000001m), $"{value} {pair.Item1} = {there} {pair.Item2} = {back}");
    });

    [Property(MaxTest = 100)]
    public Property Compare_ConvertedAndRounded_FindsNothing() => Prop.ForAll(Gen.Choose(20, 3000).ToArbitrary(), value =>
    {
        foreach (var (source, from, target, to) in Pairs)
        {
            var exact = UnitTable.Convert(value, from, to)!.Value;
            var text = Format(target, decimal.Round(exact, Math.Abs(exact) >= 100 ? 0 : 1, MidpointRounding.AwayFromZero));

            Assert.Equal((text, 0), (text, Differences(Format(source, value), text).Count));
        }
    });

    [Property(MaxTest = 100)]
    public Property Compare_ConvertedWrongly_FindsIt() => Prop.ForAll(Gen.Choose(20, 3000).ToArbitrary(), value =>
    {
        foreach (var (source, from, target, to) in Pairs)
        {
            var wrong = decimal.Round(UnitTable.Convert(value, from, to)!.Value * 1.4m, 0);
            var text = Format(target, wrong);

            Assert.NotEmpty(Differences(Format(source, value), text));
        }
    });

    private static IReadOnlyList<QuantityDifference> Differences(string source, string target) => SegmentOf.Facts("en", source, target).QuantityDifferences;

    private static string Format(string form, decimal value) => string.Format(CultureInfo.InvariantCulture, form, value.ToString("#,##0.##", CultureInfo.InvariantCulture));
}
