using System.Xml.Linq;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting;

public sealed class JUnitVerdictWriterTests
{
    [Theory]
    [InlineData(Verdict.Block)]
    [InlineData(Verdict.Review)]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot(Verdict failOn) =>
        await Verify(SampleRun.Stable(await SampleRun.WriteAsync(s => new JUnitVerdictWriter(s, failOn)))).UseDirectory("snaps").UseTextForParameters(failOn.ToString());

    [Theory]
    [InlineData(Verdict.Block, 1)]
    [InlineData(Verdict.Review, 2)]
    public async Task Write_Counts_AgreeWithTheCases(Verdict failOn, int failures)
    {
        var root = XDocument.Parse(await SampleRun.WriteAsync(s => new JUnitVerdictWriter(s, failOn))).Root!;

        Assert.Equal((4, failures, 1), ((int)root.Attribute("tests")!, (int)root.Attribute("failures")!, (int)root.Attribute("errors")!));
        foreach (var suite in root.Elements("testsuite"))
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
            Assert.Equal((int)suite.Attribute("errors")!, suite.Descendants("error").Count());
        }
    }

    [Fact]
    public async Task Write_CharactersXmlForbids_AreRemoved()
    {
        var verdict = SampleRun.Verdicts[1] with { Id = "a\u0000\uD83Db\uFFFFc👍<&>" };

        var root = XDocument.Parse(await SampleRun.WriteAsync(s => new JUnitVerdictWriter(s), [verdict])).Root!;

        Assert.Equal("abc👍<&>", root.Descendants("testcase").Single().Attribute("name")!.Value);
    }

    [Fact]
    public async Task Write_NoResults_IsAnEmptyDocument()
    {
        var root = XDocument.Parse(await SampleRun.WriteAsync(s => new JUnitVerdictWriter(s), [])).Root!;

        Assert.Equal(("testsuites", "0"), (root.Name.LocalName, root.Attribute("tests")!.Value));
    }
}
