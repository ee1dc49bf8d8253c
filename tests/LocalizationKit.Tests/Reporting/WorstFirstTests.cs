using FsCheck.Xunit;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class WorstFirstTests
{
    [Property]
    public void ToList_AnyItems_AreThoseOfAStableSort(byte[]? badness, byte capacity)
    {
        var items = (badness ?? []).Select((b, i) => (Badness: b % 5, Index: i)).ToList();
        var kept = new WorstFirst<(int Badness, int Index)>(1 + (capacity % 8));
        items.ForEach(i => kept.Add(i, i.Badness));

        Assert.Equal(items.OrderByDescending(i => i.Badness).Take(1 + (capacity % 8)), kept.ToList());
        Assert.Equal(items.Count, kept.Offered);
    }
}
