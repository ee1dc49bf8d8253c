using FsCheck.Xunit;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Tests.Facts.Lexicons;

public sealed class UnitSetTests
{
    private readonly UnitSet _set = new();

    // Keys that meet in one slot, and texts one after the other in one set.
    [Property(MaxTest = 300)]
    public void Fill_TextAfterText_HoldsThoseOfTheLastAlone(ushort[]? first, ushort[]? last)
    {
        uint[] before = Keys(first), after = Keys(last);

        _set.Fill(Units(before));
        _set.Fill(Units(after));

        Assert.Equal(after.Distinct().Count(), _set.Count);
        Assert.All(after, k => Assert.True(_set.Contains(k)));
        Assert.All(before.Except(after), k => Assert.False(_set.Contains(k)));
    }

    [Fact]
    public void Fill_MoreThanFitAtFirst_HoldsAll()
    {
        uint[] keys = [.. Enumerable.Range(0, 5000).Select(i => (uint)i * 512)];

        _set.Fill(Units(keys));

        Assert.Equal(5000, _set.Count);
        Assert.All(keys, k => Assert.True(_set.Contains(k)));
        Assert.False(_set.Contains(1));
    }

    private static uint[] Keys(ushort[]? numbers) => [.. (numbers ?? []).Select(n => (n % 8u * 512) + (n % 3u))];

    private static List<TextUnit> Units(uint[] keys) => [.. keys.Select(k => new TextUnit(0, 1, k))];
}
