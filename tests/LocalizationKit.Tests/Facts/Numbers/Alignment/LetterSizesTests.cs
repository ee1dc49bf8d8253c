using LocalizationKit.Facts.Numbers.Alignment;

namespace LocalizationKit.Tests.Facts.Numbers.Alignment;

public sealed class LetterSizesTests
{
    [Theory]
    [InlineData("S", "S")]
    [InlineData("ＸＬ", "XL")]
    [InlineData("XXL", "XXL")]
    [InlineData("2XL", "XXL")]
    [InlineData("3XS", "XXXS")]
    [InlineData("2XL-3XL", "XXL-XXXL")]
    [InlineData("2XLXL", "XXLXL")]
    [InlineData("S–L", "S-L")]
    [InlineData("S ~ L", "S-L")]
    [InlineData("S至L", "S-L")]
    [InlineData("M到XL", "M-XL")]
    [InlineData("-M", "M")]
    public void Key_BringsWaysOfWritingToOneForm(string text, string key)
    {
        Assert.True(LetterSizes.IsLetters(text));
        Assert.Equal(key, LetterSizes.Key(text));
    }

    [Theory]
    [InlineData("均码")]
    [InlineData("One Size")]
    [InlineData("フリーサイズ")]
    [InlineData("XL码")]
    public void Key_OfWordsForOneSizeForAll_IsOneSize(string text)
    {
        Assert.False(LetterSizes.IsLetters(text));
        Assert.Equal("one size", LetterSizes.Key(text));
    }
}
