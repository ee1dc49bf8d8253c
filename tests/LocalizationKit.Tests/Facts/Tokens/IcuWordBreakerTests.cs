using FsCheck.Xunit;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Tokens;

/// <summary>On a machine without ICU there is nothing to force: the kit must then say so and cut by script.</summary>
public sealed class IcuWordBreakerTests
{
    private static readonly IcuWordBreaker? Breaker = IcuWordBreaker.TryCreate();

    [Theory]
    [InlineData("It's 3.5 cm.", "It's|3.5|cm")]
    [InlineData("Soft cotton, 100%", "Soft|cotton|100")]
    [InlineData("สีขาว", "สี|ขาว")]
    [InlineData("", "")]
    public void Break_CutsByDictionary(string text, string words)
    {
        if (Breaker is null)
        {
            WordBreakerContract.AssertHolds(text, WordBreaker.Default.Break(text, LanguageTag.Undetermined));
            return;
        }

        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), WordBreakerContract.Words(text, Breaker.Break(text, LanguageTag.Undetermined)));
    }

    [Property]
    public void Break_AnyText_GivesOrderedSpansInsideIt(string? text) =>
        WordBreakerContract.AssertHolds(text ?? "", Breaker?.Break(text ?? "", LanguageTag.Undetermined) ?? []);

    [Fact]
    public void Break_BrokenSurrogates_GivesSpansInsideTheText()
    {
        var text = "a\uD800 好\uDC00b\uD83D";

        WordBreakerContract.AssertHolds(text, Breaker?.Break(text, LanguageTag.Undetermined) ?? []);
    }

    [Fact]
    public void Break_ManyThreads_GiveTheSameWords()
    {
        var texts = Enumerable.Range(0, 200).Select(i => $"Towel {i}: soft, 100% cotton ผ้าขนหนูสีขาว {i}").ToArray();
        var expected = texts.Select(t => WordBreaker.Default.Break(t, LanguageTag.Undetermined)).ToArray();
        var actual = new IReadOnlyList<Token>[texts.Length];

        Parallel.For(0, texts.Length, i => actual[i] = WordBreaker.Default.Break(texts[i], LanguageTag.Undetermined));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Soft cotton")]
    [InlineData("สีขาว 100%")]
    [InlineData("好看的毛巾")]
    public void Default_CutsAsIcuWhereThereIsOne(string text) =>
        Assert.Equal((Breaker ?? (WordBreaker)new SimpleWordBreaker()).Break(text, LanguageTag.Undetermined), WordBreaker.Default.Break(text, LanguageTag.Undetermined));
}
