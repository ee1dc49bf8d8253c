using System.Xml;
using FsCheck.Xunit;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class XmlCharactersTests
{
    [Property]
    public void Clean_AnyText_IsXml(string? text) => XmlConvert.VerifyXmlChars(XmlCharacters.Clean(text ?? ""));

    // No InlineData: attributes are stored as UTF-8, which has no halves of surrogate pairs.
    [Fact]
    public void Clean_RemovesOnlyWhatXmlForbids()
    {
        Assert.Equal("plain 花 👍", XmlCharacters.Clean("plain 花 👍"));
        Assert.Equal("tab\tline\n", XmlCharacters.Clean("tab\tline\n"));
        Assert.Equal("ab", XmlCharacters.Clean("\u0000a\u001fb\ud83d"));
        Assert.Equal("👍", XmlCharacters.Clean("\udc4d\ud83d\udc4d\uffff"));
    }
}
