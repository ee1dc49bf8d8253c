using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class TransliterationsTests
{
    [Theory]
    [InlineData("Velora", "ヴェローラの口紅", "ヴェローラ")]
    [InlineData("Norvik", "防水ノルビックの靴", "ノルビック")]
    [InlineData("Adorina", "新作アドリーナ登場", "アドリーナ")]
    [InlineData("Pakkoto", "パッコト 2個", "パッコト")]
    [InlineData("Velora", "バルーンの飾り", null)]
    [InlineData("Tanker", "タンカー仕様", "タンカー")]
    [InlineData("Velora", "口紅", null)]
    [InlineData("Ava", "アバ", null)]
    public void Find_WordThatSoundsLikeTheName_IsIt(string name, string text, string? expected) => Assert.Equal(expected, Transliterations.Find(name, text)?.Text);
}
