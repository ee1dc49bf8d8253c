using System.Text.Json;
using System.Text.RegularExpressions;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Html;
using LocalizationKit.Scoring;

namespace LocalizationKit.Tests.Reporting.Html;

public sealed partial class HtmlVerdictWriterTests
{
    private const string Evil = "</script><script>alert(1)</script><!-- ]]> \u2028\u2029 &lt; ' \" \uD800 \0";

    [Fact]
    public async Task Write_ResultsOfEveryKind_CarriesThemAsJson()
    {
        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s));

        var listings = ListingsOf(page);
        Assert.Equal(["SKU-2", null, "SKU-3", "SKU-1"], listings.Select(l => l.GetProperty("id").GetString()));
        Assert.Equal([2, 4, 3, 1], listings.Select(l => l.GetProperty("n").GetInt32()));
        Assert.Equal("3.2 million", listings[0].GetProperty("findings")[0].GetProperty("target").GetProperty("text").GetString());
        Assert.True(listings[0].GetProperty("findings")[1].GetProperty("accepted").GetBoolean());
        var report = ReportOf(page);
        Assert.Equal((4, 4), (report.GetProperty("shown").GetInt32(), report.GetProperty("total").GetInt32()));
        Assert.Equal(1, report.GetProperty("summary").GetProperty("verdicts").GetProperty("block").GetInt32());
        Assert.Equal("Says magnitude-wrong.", report.GetProperty("checks").GetProperty("LK2004").GetProperty("summary").GetString());
        Assert.Equal([0, 1, 0, 0, 0, 1, 0, 0, 0, 1], report.GetProperty("quality").EnumerateArray().Select(n => n.GetInt32()));
    }

    [Fact]
    public async Task Write_AnyPage_AdmitsOnlyItsOwnScriptAndStyle()
    {
        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s));

        var policy = Policy().Match(page).Groups["policy"].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HtmlAssets.HashOf(Between(page, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HtmlAssets.HashOf(Between(page, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("""(?i)\b(?:src|href)\s*=\s*["']?\s*(?:https?:|//)|url\(|@import|innerHTML|insertAdjacentHTML|document\.write|eval\(""", page);
    }

    [Fact]
    public async Task Write_MarkupInEveryText_NeitherEndsNorOpensAnElement()
    {
        var listing = new Listing { Id = Evil, Vertical = Evil, Fields = [new ListingField { Name = Evil, Source = Evil, Target = Evil }] };
        var finding = SampleRun.Verdicts[1].Findings[0] with { Field = Evil, Message = Evil, Source = new(0, 5, Evil[..5]), Target = null, Suggestion = new(Evil, false) };
        var gate = new GateDecision(Verdict.Block, [Evil]);
        var evil = SampleRun.Verdicts[1] with { Id = Evil, Market = Evil, Listing = listing, Findings = [finding], File = Evil, Gate = gate, Choices = [new CandidateChoice(Evil, 0, Evil, Evil, Evil)] };

        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s, new HtmlReportOptions { Title = Evil }), [evil]);

        Assert.Equal(await CountScriptsAsync(SampleRun.Verdicts[1]), Count(page, "<script") + Count(page, "</script"));
        Assert.Equal(1, Count(page, "<!--"));
        Assert.DoesNotContain('\u2028', page);
        Assert.Equal(Evil.Replace('\uD800', '\uFFFD'), ListingsOf(page)[0].GetProperty("fields")[0].GetProperty("target").GetString());
        Assert.Equal(Evil.Replace('\uD800', '\uFFFD'), ReportOf(page).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Write_MoreListingsThanThePageTakes_KeepsTheWorstAndCountsAll()
    {
        var verdicts = Enumerable.Range(0, 50).Select(i => SampleRun.Verdicts[0] with { Id = $"P{i}", Score = new Score(50 + i, 0.5, new MqmScore(0, 4, 100, false)) }).Append(SampleRun.Verdicts[1]);

        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s, new HtmlReportOptions { MostListings = 3 }), verdicts);

        Assert.Equal(["SKU-2", "P0", "P1"], ListingsOf(page).Select(l => l.GetProperty("id").GetString()));
        Assert.Equal((3, 51), (ReportOf(page).GetProperty("shown").GetInt32(), ReportOf(page).GetProperty("total").GetInt32()));
        Assert.Equal(51, ReportOf(page).GetProperty("summary").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task Write_MoreBytesThanThePageTakes_KeepsWhatFits()
    {
        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s, new HtmlReportOptions { MostBytes = 1_500 }));

        Assert.InRange(ListingsOf(page).Count, 1, 3);
        Assert.Equal(ListingsOf(page).Count, ReportOf(page).GetProperty("shown").GetInt32());
    }

    [Fact]
    public async Task Write_LongTexts_AreCutOnThePage()
    {
        var listing = new Listing { Id = "L", Fields = [new ListingField { Name = "description", Source = new string('长', 100_000), Target = "x" }] };
        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s), [SampleRun.Verdicts[0] with { Listing = listing }]);

        var field = ListingsOf(page)[0].GetProperty("fields")[0];
        Assert.Equal(20_000, field.GetProperty("source").GetString()!.Length);
        Assert.True(field.GetProperty("cut").GetBoolean());
    }

    private static async Task<int> CountScriptsAsync(ListingVerdict verdict)
    {
        var page = await SampleRun.WriteAsync(s => new HtmlVerdictWriter(s), [verdict]);
        return Count(page, "<script") + Count(page, "</script");
    }

    private static int Count(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;

    private static string Between(string page, string start, string end)
    {
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static JsonElement ReportOf(string page) => JsonDocument.Parse(Between(page, "id=\"report\">", "</script>")).RootElement;

    private static List<JsonElement> ListingsOf(string page) =>
        [.. Block().Matches(page).SelectMany(m => JsonDocument.Parse(m.Groups["json"].Value).RootElement.EnumerateArray())];

    [GeneratedRegex("""http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Policy();

    [GeneratedRegex("""<script type="application/json" class="listings">(?<json>.*?)</script>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
