using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class PairFilterTests
{
    [Fact]
    public void MayHave_WhatWasAdded_IsTrueAndRarelyForOthers()
    {
        var random = new Random(7);
        var added = Pairs(random);
        var others = Pairs(random);
        var filter = new PairFilter(added.Length);

        foreach (var (first, second) in added)
        {
            filter.Add(first, second);
        }

        Assert.All(added, p => Assert.True(filter.MayHave(p.First, p.Second)));
        Assert.InRange(others.Count(p => filter.MayHave(p.First, p.Second)), 0, others.Length / 5);
    }

    [Fact]
    public void MayHave_OfNothing_IsFalse() => Assert.False(new PairFilter(0).MayHave('a', 'b'));

    private static (char First, char Second)[] Pairs(Random random) =>
        [.. Enumerable.Range(0, 5000).Select(_ => ((char)random.Next('\u4E00', '\u9FFF'), (char)random.Next('\u4E00', '\u9FFF')))];
}
