using FsCheck.Xunit;
using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("Adidas", "Adidsa", 1)]
    [InlineData("FLORASIS", "FLORASSIS", 1)]
    [InlineData("Anker", "anker", 0)]
    [InlineData("", "abc", 3)]
    public void Of_Slips_CountsThem(string a, string b, int expected) => Assert.Equal(expected, EditDistance.Of(a, b));

    [Property]
    public bool Of_AnyTwoTexts_IsSymmetricAndBounded(string? a, string? b)
    {
        string left = a ?? "", right = b ?? "";
        var distance = EditDistance.Of(left, right);
        return distance == EditDistance.Of(right, left) && distance <= Math.Max(left.Length, right.Length) && distance >= Math.Abs(left.Length - right.Length);
    }

    [Property]
    public bool Of_TheSameText_IsZero(string? text) => (text ?? "").Length > 40 || EditDistance.Of(text, text) == 0;
}
