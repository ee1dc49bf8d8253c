using System.Text;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class FormatCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.xlf", "<xliff version=\"1.2\"><file original=\"o\" source-language=\"zh-Hans\" target-language=\"en\"><body><trans-unit id=\"1\"><source>红色杯子</source>\n<target>red  cup</target></trans-unit></body></file></xliff>")]
    [InlineData("b.xlf", "<xliff version=\"2.0\" srcLang=\"zh-Hans\" trgLang=\"en\"><file id=\"f\"><unit id=\"1\"><segment><source>红色杯子</source>\r\n<target>red  cup</target></segment></unit></file></xliff>")]
    [InlineData("c.tmx", "<tmx version=\"1.4\"><header srclang=\"zh-Hans\"/><body><tu><tuv xml:lang=\"zh-Hans\"><seg>红色杯子</seg></tuv><tuv xml:lang=\"en\"><seg>red  cup</seg></tuv></tu></body></tmx>")]
    [InlineData("d.po", "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"红色杯子\"\nmsgstr \"red  cup\"\n")]
    [InlineData("e.en.json", "{ \"k\" : \"red  cup\" }")]
    [InlineData("f_en.arb", "{\"@@locale\":\"en\",\"k\":\"red  cup\"}")]
    [InlineData("g.en.resx", "<root>\n<data name=\"k\"><value>red  cup</value></data></root>")]
    [InlineData("h.csv", "Type,Identification,Field,Locale,Market,Status,Default content,Translated content\nPRODUCT,1,title,en,,,红色杯子,red  cup\n")]
    public async Task CheckAndFix_NeedNothingButTheFile(string name, string content)
    {
        _folder.Write("e.zh.json", "{ \"k\" : \"红色杯子\" }");
        _folder.Write("f_zh.arb", "{\"@@locale\":\"zh\",\"k\":\"红色杯子\"}");
        _folder.Write("g.resx", "<root><data name=\"k\"><value>红色杯子</value></data></root>");
        var path = _folder.Write(name, content);

        var check = await CommandLine.RunAsync("check", path, "--format", "jsonl", "--select", "LK3005", "-o", _folder.File("out.jsonl"));
        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.Contains("\"LK3005\"", await File.ReadAllTextAsync(_folder.File("out.jsonl")), StringComparison.Ordinal);
        var fix = await CommandLine.RunAsync("fix", path, "--select", "LK3005");
        Assert.Equal(0, fix.Code);
        Assert.Equal(content.Replace("red  cup", "red cup", StringComparison.Ordinal), await File.ReadAllTextAsync(path, Encoding.UTF8));
    }

    [Fact]
    public async Task Check_Help_ListsEveryForm()
    {
        var help = await CommandLine.RunAsync("check", "--help");

        Assert.All(LocalizationKit.Cli.Batches.BatchFormats.Names, name => Assert.Contains(name, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_DamagedDocument_EndsWithThreeAndKeepsTheGoodUnits()
    {
        var path = _folder.Write("a.xlf", "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\"><source>红</source><target>red</target></trans-unit>\n<trans-unit");

        var check = await CommandLine.RunAsync("check", path, "--format", "jsonl", "-o", _folder.File("out.jsonl"));
        Assert.Equal(3, check.Code);
        Assert.Contains("\"id\":\"1\"", await File.ReadAllTextAsync(_folder.File("out.jsonl")), StringComparison.Ordinal);
        Assert.Contains("LK9013", await File.ReadAllTextAsync(_folder.File("out.jsonl")), StringComparison.Ordinal);
    }
}
