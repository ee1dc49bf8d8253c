using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Tmx;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class TmxReaderTests
{
    private const string Memory = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/>
          <body>
            <tu tuid="p1" changedate="20260101T000000Z">
              <prop type="domain">home</prop>
              <note>kitchen</note>
              <tuv xml:lang="zh-CN"><seg>双层<bpt i="1" x="1">&lt;i&gt;</bpt>杯<ept i="1">&lt;/i&gt;</ept></seg></tuv>
              <tuv xml:lang="de"><seg>doppelwandige <bpt i="1" x="1">&lt;i&gt;</bpt>Tasse<ept i="1">&lt;/i&gt;</ept></seg></tuv>
              <tuv xml:lang="ja"><seg>二重<hi>カップ</hi></seg></tuv>
            </tu>
            <tu tuid="p1"><tuv xml:lang="zh-CN"><seg>勺</seg></tuv><tuv xml:lang="de"><seg>Löffel</seg></tuv></tu>
            <tu><tuv xml:lang="de"><seg>Messer</seg></tuv><tuv xml:lang="zh-TW"><seg>刀</seg></tuv></tu>
            <tu srclang="fr"><tuv xml:lang="de"><seg>Gabel</seg></tuv></tu>
          </body>
        </tmx>
        """;

    [Fact]
    public void Read_GivesOneListingPerTargetLanguage()
    {
        var records = RoundTrip.Read(new TmxReader(), Memory);
        var listings = records.Where(r => r.Result.IsRead).Select(r => r.Result.Listing!).ToList();

        Assert.Equal(["p1/de", "p1/ja", "p1#tu2", "tu3"], listings.Select(l => l.Id));
        Assert.Equal(("双层<i>杯</i>", "doppelwandige <i>Tasse</i>"), (listings[0].Fields[0].Source, listings[0].Fields[0].Target));
        Assert.Equal(("ja", "二重カップ"), (listings[1].TargetLanguage, listings[1].Fields[0].Target));
        Assert.Equal(["20260101T000000Z", "kitchen", "home"], listings[0].AdditionalProperties!.Values.Select(v => v.GetString()));
        Assert.Equal(("zh-TW", "刀", "Messer"), (listings[3].SourceLanguage, listings[3].Fields[0].Source, listings[3].Fields[0].Target));
        Assert.Equal(("LK9002", 14L), (records[^1].Result.Problem!.CheckId, records[^1].Result.Problem!.Line));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Write_KeepsEveryOtherByte(string lineEnd) =>
        Assert.Equal(4, await RoundTrip.Prove(new TmxReader(), Memory.ReplaceLineEndings(lineEnd)));
}
