using LocalizationKit.Batches;
using LocalizationKit.Facts.Opinions;

namespace LocalizationKit.Tests.Facts.Opinions;

public sealed class EngineOpinionsTests
{
    [Fact]
    public void Of_TheSameTexts_AgreeFully()
    {
        var opinions = Of("A warm woollen scarf, 180 cm", "A warm woollen scarf, 180 cm", "A warm woollen scarf, 180 cm");

        Assert.Equal([1f, 1f], opinions.Agreements);
        Assert.Equal((1f, 1f, 1f), (opinions.Among, opinions.LengthRatio, opinions.NumberAgreement));
    }

    [Fact]
    public void Of_AnOutlier_AgreesLessThanTheOthersAmongThemselves()
    {
        var opinions = Of("Neckwear made of hair of sheep", "A warm woollen scarf", "A warm wool scarf");

        Assert.True(opinions.Among > .6f);
        Assert.True(opinions.Agreements.Max() < .3f);
    }

    [Fact]
    public void Of_OtherNumbers_DisagreesOnThem() => Assert.Equal(0, Of("holds 30 cups", "holds 50 cups").NumberAgreement);

    [Fact]
    public void Of_NoCandidatesOrBlankOnes_IsNull()
    {
        Assert.Null(EngineOpinions.Of("text", []));
        Assert.Null(EngineOpinions.Of("text", [new TranslationCandidate("a", "  ")]));
    }

    [Fact]
    public void Of_OneCandidate_KnowsNoAgreementAmongOthers() => Assert.True(float.IsNaN(Of("a scarf", "a shawl").Among));

    private static EngineOpinions Of(string target, params string[] others) => EngineOpinions.Of(target, [.. others.Select(o => new TranslationCandidate("e", o))])!;
}
