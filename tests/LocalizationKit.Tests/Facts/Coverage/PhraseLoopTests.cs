using FsCheck.Xunit;
using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class PhraseLoopTests
{
    [Theory]
    [InlineData("soft on skin, soft on skin, soft on skin, ok", 3)]
    [InlineData("お肌にやさしいお肌にやさしいお肌にやさしい", 3)]
    [InlineData("非常好用的非常好用的非常好用的", 3)]
    public void Find_Loop_GivesItsRepetitions(string text, int times)
    {
        var loop = PhraseLoop.Find(text, 3);

        Assert.NotNull(loop);
        Assert.Equal(times, loop.Value.Length / loop.Value.Phrase);
    }

    [Theory]
    [InlineData("soft on skin, soft on skin")]
    [InlineData("很好很好很好")]
    [InlineData("----------------------------")]
    [InlineData("1 000 000 000 000")]
    [InlineData("red, red, red")]
    [InlineData("")]
    public void Find_NoLoop_GivesNull(string text) => Assert.Null(PhraseLoop.Find(text, 3));

    [Property]
    public void Find_AnyText_StaysInsideIt(string? text)
    {
        if (PhraseLoop.Find(text ?? "", 2) is { } loop)
        {
            Assert.InRange(loop.Start + loop.Length, 1, text!.Length);
        }
    }
}
