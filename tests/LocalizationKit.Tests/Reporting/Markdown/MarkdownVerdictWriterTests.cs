using LocalizationKit.Batches;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Markdown;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting.Markdown;

public sealed class MarkdownVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify((await SampleRun.WriteAsync(s => new MarkdownVerdictWriter(s))).TrimEnd('\n')).UseDirectory("../snaps");

    [Fact]
    public async Task Write_NothingWrong_SaysSo() =>
        Assert.StartsWith("## LocalizationKit: all fit to publish\n", await SampleRun.WriteAsync(s => new MarkdownVerdictWriter(s), [SampleRun.Verdicts[0]]), StringComparison.Ordinal);

    [Theory]
    [InlineData(65_536)]
    [InlineData(3_000)]
    [InlineData(200)]
    public async Task Write_AnyBatch_StaysUnderTheLength(int length)
    {
        var verdict = SampleRun.Verdicts[1];
        var finding = verdict.Findings[0] with { Message = new string('*', 3_000) };
        var many = Enumerable.Range(0, 300).Select(i => verdict with { Id = $"SKU-{i}", Market = $"m-{i}", Findings = [.. Enumerable.Repeat(finding, 20)] });

        var text = await SampleRun.WriteAsync(s => new MarkdownVerdictWriter(s, null, length), many);

        Assert.InRange(text.Length, 0, length);
        Assert.Equal(Count(text, "<details>"), Count(text, "</details>"));
    }

    [Fact]
    public async Task Write_MoreListingsThanFit_CountsTheOthers()
    {
        var many = Enumerable.Range(0, 300).Select(i => SampleRun.Verdicts[1] with { Id = $"SKU-{i}" });

        Assert.Contains("\n… and 250 more that are held.\n", await SampleRun.WriteAsync(s => new MarkdownVerdictWriter(s), many), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>")]
    [InlineData("a | b", "a &#124; b")]
    [InlineData("`x` *y* _z_ ~~s~~ [l](http://e.x)", "\\`x\\` \\*y\\* \\_z\\_ \\~\\~s\\~\\~ \\[l\\](http:\u2060//e.x)")]
    [InlineData("@team fixes #12 GH-7 :+1: www.e.x", "@\u2060team fixes #\u206012 GH-\u20607 :\u2060+1:\u2060 www\u2060.e.x")]
    [InlineData("one\ntwo\u2028three\u0007", "one ⏎ two ⏎ three")]
    [InlineData("&lt; \\ $x$", "\\&lt; \\\\ \\$x\\$")]
    [InlineData("😀 ไทย 日本", "😀 ไทย 日本")]
    public void Plain_Markup_IsHarmless(string text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    [Fact]
    public async Task Write_MarkupInEveryText_MakesNoElementOfItsOwn()
    {
        const string Evil = "</code></details><script>alert(1)</script>|`x`";
        var listing = new Listing { Id = Evil, Fields = [new ListingField { Name = Evil, Source = Evil, Target = Evil }] };
        var finding = SampleRun.Verdicts[1].Findings[0] with { Field = Evil, Message = Evil, Source = new(0, Evil.Length, Evil), Target = new(0, Evil.Length, Evil), Suggestion = new(Evil, false) };
        var text = await SampleRun.WriteAsync(s => new MarkdownVerdictWriter(s), [SampleRun.Verdicts[1] with { Id = Evil, Market = Evil, Listing = listing, Findings = [finding], File = Evil }]);

        Assert.DoesNotContain("<script", text.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(l => l.StartsWith('|')), row => Assert.InRange(row.Count(c => c == '|'), 4, 6));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
