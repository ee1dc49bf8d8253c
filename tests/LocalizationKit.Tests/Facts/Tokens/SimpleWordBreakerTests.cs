using FsCheck.Xunit;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class SimpleWordBreakerTests
{
    private static readonly SimpleWordBreaker Breaker = new();

    [Theory]
    [InlineData("Soft cotton, 100%", "Soft|cotton|100")]
    [InlineData("It's 3.5 cm (1,200 g).", "It's|3.5|cm|1,200|g")]
    [InlineData("the dogs' beds", "the|dogs|beds")]
    [InlineData("iPhone15 Pro", "iPhone15|Pro")]
    [InlineData("纯棉T恤", "纯|棉|T|恤")]
    [InlineData("やわらかいタオル", "やわらかい|タオル")]
    [InlineData("綿のタオル", "綿|の|タオル")]
    [InlineData("หูฟังไร้สาย", "หูฟัง|ไร้สาย")]
    [InlineData("", "")]
    [InlineData(" …！", "")]
    public void Break_CutsByScript(string text, string words)
    {
        var tokens = Breaker.Break(text, LanguageTag.Undetermined);

        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), WordBreakerContract.Words(text, tokens));
    }

    [Fact]
    public void Break_CombiningMark_StaysWithItsLetter()
    {
        var text = "cafe\u0301 noir";

        Assert.Equal(["cafe\u0301", "noir"], WordBreakerContract.Words(text, Breaker.Break(text, LanguageTag.Undetermined)));
    }

    [Property]
    public void Break_AnyText_GivesOrderedSpansInsideIt(string? text) =>
        WordBreakerContract.AssertHolds(text ?? "", Breaker.Break(text ?? "", LanguageTag.Undetermined));

    [Fact]
    public void Break_BrokenSurrogates_GivesSpansInsideTheText()
    {
        var text = "a\uD800 好\uDC00b\uD83D";

        WordBreakerContract.AssertHolds(text, Breaker.Break(text, LanguageTag.Undetermined));
    }
}
