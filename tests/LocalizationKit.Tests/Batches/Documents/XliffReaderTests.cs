using System.Text;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Xliff;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class XliffReaderTests
{
    private const string Old = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by a tool -->
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:shop="urn:shop">
          <file original="a.html" source-language="zh-Hans" target-language="de" datatype="html">
            <header><note>whole file</note></header>
            <body>
              <group id="g1">
                <trans-unit id="t1" resname="title" maxwidth="40" size-unit="char" approved="yes">
                  <source>保温杯 <g id="1">500 ml</g> &amp; <mrk mtype="protected">KUMA</mrk></source>
                  <target state="translated">Thermos <g id="1">500&#160;ml</g> &amp; <mrk mtype="protected">KUMA</mrk></target>
                  <note>on the box</note>
                  <alt-trans origin="azure"><target>Isolierbecher</target></alt-trans>
                </trans-unit>
                <trans-unit id="t2"><source>红色<x id="9"/></source></trans-unit>
                <trans-unit id="t3" translate="no"><source>X-100</source></trans-unit>
                <trans-unit id="t4">
                  <source>买<bpt id="1">&lt;b&gt;</bpt>两件<ept id="1">&lt;/b&gt;</ept></source>
                  <target/>
                  <shop:extra keep="it"/>
                </trans-unit>
              </group>
            </body>
          </file>
          <file original="b.html" source-language="zh-Hans" target-language="fr" datatype="html"><body>
            <trans-unit id="t1"><source>蓝色</source><target><![CDATA[bleu < vert]]></target></trans-unit>
          </body></file>
        </xliff>
        """;

    private const string New = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hans" trgLang="ja-JP" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
          <file id="f1">
            <unit id="u1" name="title" slr:sizeRestriction="2,60">
              <notes><note>about it</note></notes>
              <originalData><data id="d1">{count}</data><data id="d2">&lt;b&gt;</data><data id="d3">&lt;/b&gt;</data></originalData>
              <segment id="s1" state="translated"><source>共<ph id="1" dataRef="d1"/>件</source><target>全<ph id="1" dataRef="d1"/>点</target></segment>
              <ignorable><source> </source></ignorable>
              <segment id="s2"><source><pc id="2" dataRefStart="d2" dataRefEnd="d3">新品</pc></source></segment>
            </unit>
            <unit id="u2" translate="no"><segment><source>X</source></segment></unit>
          </file>
        </xliff>
        """;

    [Fact]
    public void Read_12_GivesTextsCodesLimitsNotesAndStates()
    {
        var listings = RoundTrip.Listings(new XliffReader(), Old);

        Assert.Equal(["t1", "t2", "t4", "b.html/t1"], listings.Select(l => l.Id));
        var first = listings[0];
        Assert.Equal(("zh-Hans", "de", 8L), (first.SourceLanguage, first.TargetLanguage, first.Line));
        Assert.Equal("保温杯 <g id=\"1\">500 ml</g> & KUMA", first.Fields[0].Source);
        Assert.Equal("Thermos <g id=\"1\">500\u00A0ml</g> & KUMA", first.Fields[0].Target);
        Assert.Equal(40, first.Fields[0].MaxLength);
        Assert.Equal(["KUMA"], first.Protected);
        Assert.Equal(("azure", "Isolierbecher"), (first.Fields[0].Candidates[0].Engine, first.Fields[0].Candidates[0].Text));
        Assert.Equal(["title", "yes", "translated", "on the box"], first.AdditionalProperties!.Select(p => p.Value.GetString()));
        Assert.Null(listings[1].Fields[0].Target);
        Assert.Equal("买<b>两件</b>", listings[2].Fields[0].Source);
        Assert.Equal(("fr", "bleu < vert"), (listings[3].TargetLanguage, listings[3].Fields[0].Target));
    }

    [Fact]
    public void Read_21_GivesOneFieldPerSegmentWithOriginalData()
    {
        var listing = Assert.Single(RoundTrip.Listings(new XliffReader(), New));

        Assert.Equal(("u1", "zh-Hans", "ja-JP"), (listing.Id, listing.SourceLanguage, listing.TargetLanguage));
        Assert.Equal([("共{count}件", "全{count}点"), ("<b>新品</b>", null)], listing.Fields.Select(f => (f.Source, f.Target)));
        Assert.All(listing.Fields, f => Assert.Equal(60, f.MaxLength));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r", false)]
    public async Task Write_KeepsEveryOtherByte(string lineEnd, bool hasMark)
    {
        foreach (var document in new[] { Old, New })
        {
            var bytes = Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : "") + document.ReplaceLineEndings(lineEnd));
            Assert.True(await RoundTrip.Prove(new XliffReader(), bytes) > 0);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public async Task Write_InOtherEncodings_KeepsEveryOtherByte(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var content = Old.Replace("UTF-8", name, StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        byte[] bytes = [.. name.StartsWith("utf", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(content)];

        Assert.Equal("Thermos <g id=\"1\">500\u00A0ml</g> & KUMA", RoundTrip.Listings(new XliffReader(), bytes)[0].Fields[0].Target);
        Assert.Equal(bytes, await RoundTrip.Write(new XliffReader(), bytes));
        var changed = await RoundTrip.Write(new XliffReader(), bytes, ("b.html/t1", 0, "rouge < vert"));
        Assert.Equal("rouge < vert", RoundTrip.Listings(new XliffReader(), changed)[^1].Fields[0].Target);
        Assert.Equal(bytes, await RoundTrip.Write(new XliffReader(), changed, ("b.html/t1", 0, "bleu < vert")));
    }

    [Fact]
    public async Task Write_InShiftJis_WritesWhatTheEncodingLacksAsReference()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;
        var content = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ja\" original=\"o\"><body><trans-unit id=\"1\"><source>pot</source><target>表ソ鍋</target></trans-unit></body></file></xliff>";
        var bytes = encoding.GetBytes(content);

        var changed = await RoundTrip.Write(new XliffReader(), bytes, ("1", 0, "表ソ鍋é"));

        Assert.Contains("表ソ鍋&#xE9;", encoding.GetString(changed), StringComparison.Ordinal);
        Assert.Equal(bytes, await RoundTrip.Write(new XliffReader(), changed, ("1", 0, "表ソ鍋")));
    }

    [Fact]
    public async Task Write_ChangesOnlyTheCharactersThatDiffer()
    {
        var written = await RoundTrip.Write(new XliffReader(), Old, ("t1", 0, "Becher <g id=\"1\">500\u00A0ml</g> & KUMA <neu>"));

        Assert.Equal(Old.Replace("Thermos <g", "Becher <g", StringComparison.Ordinal).Replace("KUMA</mrk></target>", "KUMA &lt;neu&gt;</mrk></target>", StringComparison.Ordinal), written);
    }

    [Fact]
    public async Task Write_NewTargets_AreCreatedWithTheCodesOfTheSource()
    {
        var written = await RoundTrip.Write(new XliffReader(), Old, ("t2", 0, "rot<x id=\"9\"/> & mehr"), ("t4", 0, "<b>Zwei</b> kaufen"));

        Assert.Contains("<source>红色<x id=\"9\"/></source><target>rot<x id=\"9\"/> &amp; mehr</target></trans-unit>", written, StringComparison.Ordinal);
        Assert.Contains("<target><bpt id=\"1\">&lt;b&gt;</bpt>Zwei<ept id=\"1\">&lt;/b&gt;</ept> kaufen</target>", written, StringComparison.Ordinal);
        var two = await RoundTrip.Write(new XliffReader(), New, ("u1", 1, "<b>新商品</b>"));
        Assert.Contains("</source><target><pc id=\"2\" dataRefStart=\"d2\" dataRefEnd=\"d3\">新商品</pc></target></segment>", two, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ThatWouldLoseACode_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => RoundTrip.Write(new XliffReader(), Old, ("t1", 0, "Thermos")));

        Assert.Contains("'t1'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DuplicateId_IsAProblemOfThatUnit()
    {
        var records = RoundTrip.Read(new XliffReader(), "<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>a</source></trans-unit>\n<trans-unit id=\"1\"><source>b</source></trans-unit></body></file></xliff>");

        Assert.Equal("LK9004", records[1].Result.Problem!.CheckId);
        Assert.Equal(2, records[1].Result.Problem!.Line);
    }
}
