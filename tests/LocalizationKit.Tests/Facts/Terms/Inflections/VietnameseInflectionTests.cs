using System.Text;
using LocalizationKit.Facts.Terms.Inflections;

namespace LocalizationKit.Tests.Facts.Terms.Inflections;

public sealed class VietnameseInflectionTests
{
    private static readonly Inflection Vietnamese = InflectionCatalog.Of("vi");

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("thuý", "thúy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("loã", "lõa")]
    [InlineData("hoạ", "họa")]
    public void Key_ToneMarkOnEitherVowel_IsTheSame(string one, string other) => Assert.Equal(Vietnamese.Key(one), Vietnamese.Key(other));

    [Theory]
    [InlineData("hòa", "hóa")]
    [InlineData("hòa", "hoa")]
    [InlineData("ma", "mã")]
    [InlineData("mả", "mạ")]
    [InlineData("tắm", "tằm")]
    [InlineData("quân", "quan")]
    [InlineData("đo", "do")]
    public void Key_OtherToneOrVowel_IsAnother(string one, string other) => Assert.NotEqual(Vietnamese.Key(one), Vietnamese.Key(other));

    [Theory]
    [InlineData("hoa")]
    [InlineData("nam")]
    public void Key_PlainWord_IsTheWord(string word) => Assert.Same(word, Vietnamese.Key(word));

    [Fact]
    public void Key_MarksOfVowels_Stay() => Assert.Equal("quân".Normalize(NormalizationForm.FormD), Vietnamese.Key("quân"));
}
