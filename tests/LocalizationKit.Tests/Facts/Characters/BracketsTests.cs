using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("(a [b] {c}) 【d】「e」", -1)]
    [InlineData("（a)", -1)]
    [InlineData("1) wash 2) dry a) hot iv) cold", -1)]
    [InlineData("nice :) and ;-)", -1)]
    [InlineData("{0} <b title=\"(\">", -1)]
    [InlineData("a (b", 2)]
    [InlineData("blanket) b", 7)]
    [InlineData("【新品", 0)]
    [InlineData("([)]", 2)]
    public void FindUnpaired_PointsAtTheLoneBracket(string text, int index) =>
        Assert.Equal(index, Brackets.FindUnpaired(new TextFacts(text, LanguageTag.Undetermined)));
}
