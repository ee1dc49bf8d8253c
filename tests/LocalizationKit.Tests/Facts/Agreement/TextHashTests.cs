using FsCheck.Xunit;
using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Tests.Facts.Agreement;

public sealed class TextHashTests
{
    [Theory]
    [InlineData("Ｂｅｉｇｅ！", "beige")]
    [InlineData("Two  words, here.", "two words here")]
    public void Fold_WritingOnly_IsTheSame(string a, string b) => Assert.Equal(TextHash.Fold(a), TextHash.Fold(b));

    [Theory]
    [InlineData("¥199", "$199")]
    [InlineData("ที่", "ทิ")]
    public void Fold_OtherMeaning_Differs(string a, string b) => Assert.NotEqual(TextHash.Fold(a), TextHash.Fold(b));

    [Property]
    public bool Sketch_OfItself_SharesEverything(string? text)
    {
        var sketch = TextSketch.Of(text ?? "");
        return sketch.Shared(sketch) == 8;
    }

    [Fact]
    public void Sketch_SimilarTexts_ShareSomeHashes() =>
        Assert.True(TextSketch.Of("户外便携折叠椅带杯架大号").Shared(TextSketch.Of("户外便携折叠椅带杯架小号")) > 3);
}
