using System.Text;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Po;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class PoReaderTests
{
    private const string File = """
        # A shop.
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"
        "Language: de_DE\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"

        #. on the button
        #: shop.c:12
        #, c-format, fuzzy
        #| msgid "Buy"
        msgctxt "cart"
        msgid "Buy %s"
        msgstr "%s kaufen"
        msgid "Line one\n"
        "line \"two\""
        msgstr ""
        "Zeile eins\n"
        "Zeile \"zwei\"\ttab"

        msgid "%d cup"
        msgid_plural "%d cups"
        msgstr[0] "%d Tasse"
        msgstr[1] "%d Tassen"

        msgid "Not yet"
        msgstr ""

        #~ msgid "Gone"
        #~ msgstr "Weg"
        """;

    [Fact]
    public void Read_GivesContextsPluralsFlagsAndLeavesObsoleteOut()
    {
        var listings = RoundTrip.Listings(new PoReader(), File);

        Assert.Equal(["cart|Buy %s", "Line one\nline \"two\"", "%d cup", "Not yet"], listings.Select(l => l.Id));
        Assert.Equal(("de-DE", 12L), (listings[0].TargetLanguage, listings[0].Line));
        Assert.Equal(["cart", "on the button", "shop.c:12", "c-format, fuzzy", "fuzzy"], listings[0].AdditionalProperties!.Values.Select(v => v.GetString()));
        Assert.Equal("Zeile eins\nZeile \"zwei\"\ttab", listings[1].Fields[0].Target);
        Assert.Equal([("%d cup", "%d Tasse"), ("%d cups", "%d Tassen")], listings[2].Fields.Select(f => (f.Source, f.Target!)));
        Assert.Null(listings[3].Fields[0].Target);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Write_KeepsEveryOtherByte(string lineEnd, string mark) =>
        Assert.Equal(4, await RoundTrip.Prove(new PoReader(), mark + File.ReplaceLineEndings(lineEnd)));

    [Fact]
    public async Task Write_ChangesOnlyTheCharactersThatDiffer()
    {
        var written = await RoundTrip.Write(new PoReader(), File, ("Line one\nline \"two\"", 0, "Zeile 1\nZeile \"zwei\"\ttab"), ("Not yet", 0, "Noch\nnicht \"\\\""), ("%d cup", 1, "%d Becher"));

        Assert.Equal(
            File.Replace("\"Zeile eins\\n\"", "\"Zeile 1\\n\"", StringComparison.Ordinal)
                .Replace("msgid \"Not yet\"\nmsgstr \"\"", "msgid \"Not yet\"\nmsgstr \"Noch\\nnicht \\\"\\\\\\\"\"", StringComparison.Ordinal)
                .Replace("%d Tassen", "%d Becher", StringComparison.Ordinal),
            written);
    }

    [Fact]
    public async Task Read_DeclaredCharset_IsUsed()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=GB18030\\n\"\n\nmsgid \"cup\"\nmsgstr \"杯子\"\n");

        Assert.Equal("杯子", Assert.Single(RoundTrip.Listings(new PoReader(), bytes)).Fields[0].Target);
        Assert.Equal(1, await RoundTrip.Prove(new PoReader(), bytes));
    }

    [Theory]
    [InlineData("msgstr \"open\nmore\n", 4, "never closed")]
    [InlineData("msgstr \"a\" b\n", 4, "something follows")]
    [InlineData("nonsense \"a\"\n", 4, "no keyword")]
    public void Read_BrokenEntry_IsPlacedAndTheOthersAreRead(string broken, int line, string reason)
    {
        var records = RoundTrip.Read(new PoReader(), "msgid \"a\"\nmsgstr \"b\"\n\n" + broken + "\nmsgid \"c\"\nmsgstr \"d\"\n");

        Assert.Equal(["a", null, "c"], records.Select(r => r.Result.Listing?.Id));
        var problem = records[1].Result.Problem!;
        Assert.Equal(("LK9013", (long)line), (problem.CheckId, problem.Line));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.Contains($"line {line}, column ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LastEntryCutOff_IsAProblem() =>
        Assert.Contains("no msgstr", RoundTrip.Read(new PoReader(), "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\n")[1].Result.Problem!.Message, StringComparison.Ordinal);
}
