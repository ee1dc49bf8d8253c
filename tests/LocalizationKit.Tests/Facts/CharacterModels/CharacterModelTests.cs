using LocalizationKit.Facts.CharacterModels;

namespace LocalizationKit.Tests.Facts.CharacterModels;

public sealed class CharacterModelTests
{
    private static readonly CharacterModel Model = Learn(
        "The bag has two pockets and a long strap.", "A small bag with a strap and two zips.", "The long coat has two warm pockets.", "A warm coat with a zip and a strap.");

    [Fact]
    public void Measure_TextLikeTheLearned_FitsBetterThanGarble()
    {
        var fluent = Model.Measure("The small coat has a strap.");
        var garbled = Model.Measure("Tqe sxall cvat hjs z stfap.");

        Assert.True(fluent.Mean > garbled.Mean + 1);
        Assert.True(fluent.Worst > garbled.Worst);
        Assert.True(fluent.Depth > garbled.Depth);
    }

    [Fact]
    public void Measure_AGarbledPlace_ShowsInTheWorstWindow() =>
        Assert.True(Model.Measure("The bag has two pockets qxzvkjqwzxkq and a long strap.").Worst < Model.Measure("The bag has two pockets and a long strap.").Worst - 1);

    [Fact]
    public void Measure_AnEmptyText_IsFinite() => Assert.True(float.IsFinite(Model.Measure("").Mean));

    [Fact]
    public void Measure_CaseAndDigits_MakeNoDifference() => Assert.Equal(Model.Measure("bag 12"), Model.Measure("BAG 98"));

    private static CharacterModel Learn(params string[] texts)
    {
        var builder = new CharacterModelBuilder();
        foreach (var text in texts)
        {
            builder.Add(text);
        }

        return builder.Build(10_000);
    }
}
