using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class UnspacedBlanksTests
{
    [Theory]
    [InlineData("这是 一件外套。", 2)]
    [InlineData("これは コートです。", 3)]
    [InlineData("ぁ ヿ。", 1)]
    [InlineData("㐀 鿿。", 1)]
    [InlineData("一 二。", 1)]
    [InlineData("一 二。三 四，五 六", 1)]
    [InlineData("一 二。三 四", 1)]
    public void Find_BlanksInASentence_GivesTheFirst(string text, int first) => Assert.Equal(first, UnspacedBlanks.Find(text));

    [Theory]
    [InlineData("这是一件外套。")]
    [InlineData("这是 一件外套")]
    [InlineData(" 一二。")]
    [InlineData("一二。 ")]
    [InlineData("一 a二。")]
    [InlineData("一a 二。")]
    [InlineData("一 二 三 四。")]
    [InlineData("黑 白 红，蓝 绿 黄。")]
    [InlineData("가 나。")]
    [InlineData("々 々。")]
    public void Find_NoBlankOrAListWithoutSigns_IsNone(string text) => Assert.Equal(-1, UnspacedBlanks.Find(text));

    // As many blanks as signs, the last of which ends the text and is not counted, and one more: still a sentence.
    [Theory]
    [InlineData("一 二，三 四。五", 1)]
    [InlineData("一 二，三 四 五 六。七", -1)]
    public void Find_MoreBlanksThanSigns_IsAList(string text, int expected) => Assert.Equal(expected, UnspacedBlanks.Find(text));
}
