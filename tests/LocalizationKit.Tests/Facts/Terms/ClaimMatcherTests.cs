using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class ClaimMatcherTests
{
    [Fact]
    public void Find_TriggerInAnotherField_Counts()
    {
        var match = Assert.Single(Find(Claim("祛斑", "シミが消える"), "beauty", ("美白精华", "シミが消える美容液"), ("祛斑", "")));

        Assert.True(match.IsTriggered);
        Assert.Null(match.Source);
    }

    [Fact]
    public void Find_TriggerInTheSegment_IsPointedAt() =>
        Assert.Equal("祛斑", Assert.Single(Find(Claim("祛斑", "シミが消える"), "beauty", ("强效祛斑精华", "シミが消える美容液"))).Source?.Text);

    [Fact]
    public void Find_NoTrigger_IsFoundAsUntriggered() => Assert.False(Assert.Single(Find(Claim("祛斑", "シミが消える"), "beauty", ("精华", "シミが消える美容液"))).IsTriggered);

    [Theory]
    [InlineData("all", "home", 1)]
    [InlineData("beauty", "beauty", 1)]
    [InlineData("beauty", "home", 0)]
    [InlineData("beauty", null, 0)]
    public void Find_Vertical_MustFit(string row, string? vertical, int count) =>
        Assert.Equal(count, Find(Claim("祛斑", "シミが消える", row), vertical, ("祛斑", "シミが消える")).Count);

    [Fact]
    public void Find_HitInSaferText_IsLeftOut()
    {
        Assert.Empty(Find(Claim("美白", "美白", safer: "（医薬部外品のみ）美白※"), "beauty", ("美白", "（医薬部外品のみ）美白※")));
        Assert.Single(Find(Claim("美白", "美白", safer: "（医薬部外品のみ）美白※"), "beauty", ("美白", "美白クリーム")));
    }

    [Fact]
    public void Find_RequiredStatements_AreNotRestricted() =>
        Assert.Empty(Find(Claim("x", "imported", isStatement: true), "fashion", ("x", "imported")));

    [Fact]
    public void Find_AlternativesOfOneRow_AreOneFinding() =>
        Assert.Equal("kills germs fast", Assert.Single(Find(Claim("抗菌", "kills germs|kills germs fast"), "home", ("抗菌", "It kills germs fast"))).Target.Text);

    private static RestrictedClaim Claim(string trigger, string patterns, string vertical = "all", string? safer = null, bool isStatement = false) => new()
    {
        Id = "1",
        Vertical = vertical,
        Triggers = [trigger],
        Patterns = patterns.Split('|'),
        Severity = Severity.Critical,
        Reason = "test",
        Safer = safer,
        IsRequiredStatement = isStatement,
    };

    private static IReadOnlyList<ClaimMatch> Find(RestrictedClaim claim, string? vertical, params (string Source, string Target)[] fields)
    {
        var market = new Market { Id = "test", Language = LanguageTag.Parse("ja"), Claims = [claim] };
        var listing = new Listing { Id = "1", Vertical = vertical, Fields = [.. fields.Select(f => new ListingField { Name = "bullet", Source = f.Source, Target = f.Target })] };
        return new FactReader([]).Read(listing, market, LanguageTag.Parse("zh-Hans")).Segments[0].Claims;
    }
}
