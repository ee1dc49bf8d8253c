using System.Text;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Markets;

public sealed class GlossaryReaderTests
{
    [Fact]
    public void Read_TwoColumnsWithoutHeader_AreSourceAndTarget()
    {
        var result = Read("天丝\tTencel|Lyocell\n纯棉\tcotton\n", "terms.tsv");

        Assert.Empty(result.Problems);
        Assert.Equal("terms", result.Glossary.Name);
        Assert.Equal(["Tencel", "Lyocell"], result.Glossary.Entries[0].Targets);
        Assert.Equal("terms.tsv:2", result.Glossary.Entries[1].Location);
    }

    [Fact]
    public void Read_CommasWithQuotes_FollowRfc4180()
    {
        var result = Read("\uFEFFSource,Target,Note,Severity\r\n天丝,\"Tencel, fine\",\"says \"\"soft\"\"\nand more\",major\r\n# comment\r\n纯棉,cotton\r\n", "terms.csv");

        Assert.Empty(result.Problems);
        var first = result.Glossary.Entries[0];
        Assert.Equal(("Tencel, fine", "says \"soft\"\nand more", Severity.Major), (first.Targets[0], first.Note, first.MissingSeverity));
        Assert.Equal("terms.csv:5", result.Glossary.Entries[1].Location);
    }

    [Fact]
    public void Read_BadRow_IsAProblemAndTheRestIsRead()
    {
        var result = Read("source\ttarget\n天丝\t\n纯棉\tcotton\n", "terms.tsv");

        Assert.Equal(("LK9108", 2), (Assert.Single(result.Problems).CheckId, result.Problems[0].Line));
        Assert.Equal("纯棉", Assert.Single(result.Glossary.Entries).Id);
    }

    [Theory]
    [InlineData("天丝\tTencel\tsilk\n", "LK9104")]
    [InlineData("source\ttraget\n天丝\tTencel\n", "LK9104")]
    [InlineData("", "LK9103")]
    public void Read_NoUsableHeader_IsAnError(string text, string checkId)
    {
        var result = Read(text, "terms.tsv");

        Assert.True(result.HasErrors);
        Assert.Contains(result.Problems, p => p.CheckId == checkId);
        Assert.Empty(result.Glossary.Entries);
    }

    [Fact]
    public void Read_NotUtf8_IsAnError()
    {
        using var stream = new MemoryStream([0xCC, 0xEC, 0xCB, 0xBF]);

        Assert.Equal("LK9101", Assert.Single(GlossaryReader.Read(stream, "terms.tsv").Problems).CheckId);
    }

    private static GlossaryResult Read(string text, string fileName)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return GlossaryReader.Read(stream, fileName);
    }
}
