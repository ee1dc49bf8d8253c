using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class IdLogTests
{
    [Property(MaxTest = 100)]
    public void AnyIds_ComeBackAsTheyWere(string?[] ids)
    {
        var log = new IdLog();
        var kept = ids.OfType<string>().Select(id => (Id: id, Place: log.Add(id))).ToList();
        Assert.All(kept, k => Assert.Equal(k.Id, log.Read(k.Place)));
    }

    [Fact]
    public void LongAndBrokenIds_ComeBackAsTheyWere()
    {
        var log = new IdLog();
        string[] ids = ["", new('x', 70_000), "sku-1", new('布', 40_000), "lone \uD83D surrogate", new('y', 65_532), "last"];
        var places = ids.Select(log.Add).ToList();
        Assert.Equal(ids, places.Select(log.Read));
    }

    [Fact]
    public void SameObject_IsKeptOnce()
    {
        var log = new IdLog();
        var id = string.Concat("sku-", "1");
        Assert.Equal(log.Add(id), log.Add(id));
    }
}
