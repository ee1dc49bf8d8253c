using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

/// <summary>Whatever the files of a pack hold, nothing throws: there is a market, or an error that says why not.</summary>
public sealed class MarketPackReaderFuzzTests
{
    private const string Manifest = """{"id":"a","version":"1","language":"ja","numbers":{"decimal":".","group":[","]},"dates":{"order":"ymd"},"quotes":["「」"],"currency":{"code":"JPY","symbols":["¥"],"fractionDigits":0},"units":{"policy":"keep","system":"metric"},"fields":{"title":{"maxLength":65}},"severities":{"LK3005":"minor"},"ignore":["LK4*"],"gate":{"riskThreshold":0.6,"verticals":{"beauty":0.5}},"register":"\u7070","sources":[{"title":"x"}]}""";
    private const string Claims = "vertical\ttrigger\tpattern\tseverity\treason\tsafer\tsource\tid\nall\t充电宝\tABSENT:PSE|CE\tmajor\tmark\t\tlaw\tC1\nbeauty\t祛斑|美白\tシミ\tcritical\tdrug\t(delete)\tlaw\tC2\n";

    [Property(MaxTest = 500)]
    public bool Read_AManifestWithSomeBytesChanged_GivesAMarketOrAnError(List<(ushort At, byte Value)> changes) =>
        IsAnswered(new MemoryPackFiles(Change(Manifest, changes), Encoding.UTF8.GetBytes(Claims)));

    [Property(MaxTest = 500)]
    public bool Read_ATableWithSomeBytesChanged_GivesAMarketOrAnError(List<(ushort At, byte Value)> changes) =>
        IsAnswered(new MemoryPackFiles(Encoding.UTF8.GetBytes(Manifest), Change(Claims, changes)));

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("a\\udc00b")]
    public void Read_HalfASurrogatePair_IsAnError(string escape)
    {
        var result = new MarketPackReader(new MemoryPackFiles(Encoding.UTF8.GetBytes(Manifest.Replace("\\u7070", escape, StringComparison.Ordinal)), [])).Read("a");

        Assert.Contains(result.Problems, p => p.CheckId == "LK9102" && p.Message.Contains("surrogate", StringComparison.Ordinal));
    }

    private static bool IsAnswered(MemoryPackFiles files)
    {
        var result = new MarketPackReader(files).Read("a");
        return result.Market is null == result.HasErrors;
    }

    private static byte[] Change(string text, List<(ushort At, byte Value)> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        return bytes;
    }
}
