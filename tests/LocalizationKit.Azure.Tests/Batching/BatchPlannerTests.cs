using FsCheck;
using FsCheck.Xunit;
using LocalizationKit.Azure.Batching;
using LocalizationKit.Azure.Marking;

namespace LocalizationKit.Azure.Tests.Batching;

public sealed class BatchPlannerTests
{
    [Theory]
    [InlineData(666_666, 50_000)]
    [InlineData(33_300, 8_325)]
    public void LimitOf_ATier_IsAtMostAQuarterOfItsMinute(int perMinute, int limit) => Assert.Equal(limit, BatchPlanner.LimitOf(perMinute));

    [Property(MaxTest = 200)]
    public void Plan_AnyTexts_KeepsAllLimitsAndLosesNone(PositiveInt[] lengths, bool[] kinds, PositiveInt targets)
    {
        var to = Enumerable.Range(0, 1 + (targets.Get % 5)).Select(i => $"l{i}").ToList();
        var texts = lengths.Select((l, i) => new MarkedText(new string((char)('a' + (i % 20)), 1 + (l.Get % 200)), kinds.Length > 0 && kinds[i % kinds.Length], [], [], [])).ToList();

        var calls = BatchPlanner.Plan(texts, "en", to, limit: 1000);

        Assert.All(calls, c => Assert.True(c.Call.Characters <= 1000 || c.Texts.Count == 1));
        Assert.All(calls, c => Assert.All(c.Texts, t => Assert.Equal(c.Call.IsHtml, t.IsHtml)));
        Assert.Equal(texts.Select(BatchPlanner.KeyOf).Distinct().Order(), calls.SelectMany(c => c.Texts).Select(BatchPlanner.KeyOf).Order());
    }
}
