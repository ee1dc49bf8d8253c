using FsCheck.Xunit;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("…!?", 0)]
    [InlineData("Hello world", 2)]
    [InlineData("state-of-the-art don't", 2)]
    [InlineData("1,234.56 kg", 2)]
    [InlineData("纯棉", 1)]
    [InlineData("纯棉衬衫", 2)]
    [InlineData("纯棉T恤", 3)]
    [InlineData("ワイヤレス", 2)]
    [InlineData("หูฟังไร้สาย", 3)]
    [InlineData("ก", 1)]
    [InlineData("กขคงจ", 2)]
    [InlineData("棉", 1)]
    [InlineData("アイ", 1)]
    [InlineData("アイウエ", 2)]
    [InlineData("ひらがな", 2)]
    [InlineData("𠮷野家", 2)]
    [InlineData("𝟏𝟐 kg", 2)]
    [InlineData("😀😀", 0)]
    [InlineData("a - b", 2)]
    [InlineData("- a", 1)]
    [InlineData("don’t U.S.A. 3,5", 3)]
    [InlineData("a纯b", 3)]
    [InlineData("2024年", 2)]
    public void Count_FollowsTheDocumentedRule(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Property]
    public bool Count_AnyText_IsNeverNegativeAndNeverMoreThanItsCharacters(string? text) =>
        WordCounter.Count(text ?? "") is var words && words >= 0 && words <= (text ?? "").Length;
}
