using FsCheck.Xunit;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Tests.Risk.Models;

public sealed class TextShapeTests
{
    [Fact]
    public void Of_ATextOfBothKinds_CountsEach()
    {
        var shape = TextShape.Of("The Dog's 12 bowls — “new”, 充电宝！");

        Assert.Equal(3, shape.Unspaced);
        Assert.Equal(2, shape.Digits);
        Assert.Equal(4, shape.Words);
        Assert.Equal(2, shape.Capitalised);
        Assert.Equal(1, shape.Commas);
        Assert.Equal(3, shape.Quotes);
        Assert.Equal(2, shape.CurlyQuotes);
        Assert.Equal(1, shape.Dashes);
        Assert.Equal(1, shape.Exclamations);
        Assert.Equal(15, shape.LatinLetters);
        Assert.True(shape.EndsWithMark);
    }

    [Fact]
    public void Of_NothingAtAll_CountsNothing() => Assert.Equal(default, TextShape.Of(""));

    [Property(MaxTest = 500)]
    public void Of_AnyText_CountsEveryCharacterOnce(string? text)
    {
        var shape = TextShape.Of(text ?? "");

        var blanks = (text ?? "").Count(char.IsWhiteSpace);
        var counted = shape.Unspaced + shape.Digits + shape.LatinLetters + shape.Commas + shape.Ends + shape.Quotes + shape.Brackets + shape.Dashes + shape.Exclamations + shape.Others;
        Assert.Equal((text ?? "").Length, counted + blanks);
        Assert.Equal((text ?? "").Count(c => char.IsLetter(c) && !TextUnitReader.IsUnspaced(c)), shape.LatinLetters);
        Assert.InRange(shape.Capitalised, 0, shape.Words);
    }
}
