using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class ListMarksTests
{
    [Theory]
    [InlineData("• a\n• b", 2)]
    [InlineData("1. a\r\n2. b\n  10) c", 3)]
    [InlineData("1、防水\n（2）轻便\n③耐磨", 3)]
    [InlineData("- a\n* b\n**c** d", 2)]
    [InlineData("-20 °C\n1.5 kg\n2024\n", 0)]
    [InlineData("", 0)]
    public void Count_LinesThatBeginAsItems(string text, int count) => Assert.Equal(count, ListMarks.Count(text));
}
