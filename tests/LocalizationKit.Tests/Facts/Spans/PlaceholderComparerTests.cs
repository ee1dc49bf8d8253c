using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class PlaceholderComparerTests
{
    [Theory]
    [InlineData("%s %d", "%2$d %1$s", 0, 0)]
    [InlineData("%1$s %2$s", "%s %s", 0, 0)]
    [InlineData("%s %d", "%1$d %2$s", 2, 2)]
    [InlineData("{0} {0}", "{0}", 1, 0)]
    [InlineData("{0}", "{0} {0}", 0, 1)]
    [InlineData("100%% ok", "100% ok", 0, 0)]
    [InlineData("%d%% ok", "%d% ok", 1, 0)]
    [InlineData("{n, plural, one {#} other {#}}", "{n, plural, other {#}}", 0, 0)]
    public void Compare_CountsWhatOneSideLacks(string source, string target, int missing, int extra)
    {
        var difference = PlaceholderComparer.Compare(ProtectedSpanReader.Read(source), ProtectedSpanReader.Read(target));

        Assert.Equal((missing, extra), (difference.Missing.Count, difference.Extra.Count));
    }

    [Theory]
    [InlineData("%s %d", "%d %s", "%d")]
    [InlineData("%s %s", "%s %s", null)]
    [InlineData("{a} {b}", "{b} {a}", null)]
    public void FindReordered_NamesThePlaceholderThatIsFilledWrongly(string source, string target, string? moved) =>
        Assert.Equal(moved, PlaceholderComparer.FindReordered(ProtectedSpanReader.Read(source), ProtectedSpanReader.Read(target))?.Text);
}
