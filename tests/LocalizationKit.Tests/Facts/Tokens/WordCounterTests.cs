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
    public void Count_FollowsTheDocumentedRule(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Property]
    public bool Count_AnyText_IsNeverNegativeAndNeverMoreThanItsCharacters(string? text) =>
        WordCounter.Count(text ?? "") is var words && words >= 0 && words <= (text ?? "").Length;
}
