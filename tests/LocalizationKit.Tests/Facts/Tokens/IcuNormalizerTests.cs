using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class IcuNormalizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("１２３㎏ ﬁ ｶﾞ")]
    [InlineData("hoà hòa ệ Ǻ 각")]
    [InlineData("ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ")]
    public void Icu_and_the_framework_agree(string text) => AssertSame(text);

    [Property(MaxTest = 300)]
    public void Icu_and_the_framework_agree_on_any_text(string? text) =>
        AssertSame(string.Concat((text ?? "").EnumerateRunes().Select(static r => r.ToString())));

    [Fact]
    public void Only_the_forms_in_use_are_known() =>
        Assert.True(IcuLibrary.Instance is not { } library || Record.Exception(() => IcuNormalizer.Normalize(library, "é", NormalizationForm.FormC)) is ArgumentOutOfRangeException);

    private static void AssertSame(string text)
    {
        foreach (var form in new[] { NormalizationForm.FormKC, NormalizationForm.FormD })
        {
            Assert.Equal(text.Normalize(form), IcuNormalizer.Normalize(text, form));
            Assert.Equal(text.Normalize(form), IcuLibrary.Instance is { } library ? IcuNormalizer.Normalize(library, text, form) : text.Normalize(form));
        }
    }
}
