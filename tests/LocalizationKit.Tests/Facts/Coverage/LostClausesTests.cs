using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class LostClausesTests
{
    [Theory]
    [InlineData("zh-Hans>en", "桌面可折叠，附4把椅子，承重80kg", "Folding top, holds 80 kg", "附4把椅子")]
    [InlineData("zh-Hans>id", "内袋可拆，附3个夹子，可水洗", "Kantong dalam bisa dilepas, bisa dicuci", "附3个夹子")]
    public void Find_ClauseWithItsNumberGone_IsFound(string languages, string source, string target, string expected) =>
        Assert.Equal(expected, LostClauses.Find(SegmentFactsFactory.Create(languages, source, target))?.Text);

    [Theory]
    [InlineData("zh-Hans>en", "桌面可折叠，附4把椅子，承重80kg", "Folding top, 4 chairs included, holds 80 kg")]
    [InlineData("zh-Hans>en", "附4把椅子", "With chairs")]
    [InlineData("zh-Hans>en", "桌面可折叠，附4把椅子", "Folding top, with chairs")]
    [InlineData("zh-Hans>th", "桌面可折叠，附4把椅子", "โต๊ะพับได้")]
    public void Find_NothingLost_IsNull(string languages, string source, string target) =>
        Assert.Null(LostClauses.Find(SegmentFactsFactory.Create(languages, source, target)));
}
