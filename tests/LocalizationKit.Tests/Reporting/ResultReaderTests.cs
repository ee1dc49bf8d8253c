using System.Text;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class ResultReaderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_WhatWasWritten_ComesBackAsItWas(bool withListings)
    {
        var written = await SampleRun.WriteAsync(s => new JsonLinesVerdictWriter(s, withListings));

        var lines = await ReadAsync(written);
        Assert.All(lines, l => Assert.NotNull(l.Verdict));
        Assert.Equal(written, await SampleRun.WriteAsync(s => new JsonLinesVerdictWriter(s, withListings), lines.Select(l => l.Verdict!)));
        Assert.Equal(withListings, lines[0].Verdict!.Listing is not null);
    }

    [Theory]
    [InlineData("{", "not one whole JSON object")]
    [InlineData("[]", "no result of 'lockit check'")]
    [InlineData("""{"id":"1"}""", "no result of 'lockit check'")]
    [InlineData("""{"id":"1","verdict":"fine"}""", "'fine' is no verdict")]
    [InlineData("""{"id":"1","verdict":"publish","findings":[{"check":"LK2001"}]}""", "is no severity")]
    [InlineData("""{"id":"1","verdict":"publish","findings":[{"check":"LK2001","severity":"major","fieldIndex":0,"target":{"start":9,"length":2,"text":"ab"}}],"listing":{"id":"1","source":"x","target":"y"}}""", "outside the texts")]
    [InlineData("""{"id":"1","verdict":"publish","findings":[],"listing":{"id":"1"}}""", "listing cannot be read")]
    public async Task Read_WhatIsNoResult_IsAProblemAndReadingGoesOn(string line, string problem)
    {
        var lines = await ReadAsync(line + "\n\n" + """{"id":"2","verdict":"publish","findings":[]}""");

        Assert.Contains(problem, lines[0].Problem, StringComparison.Ordinal);
        Assert.Equal((3, "2"), (lines[1].Number, lines[1].Verdict!.Id));
    }

    [Fact]
    public async Task Read_ACheckThatTheKitDoesNotHave_IsKept()
    {
        var line = Assert.Single(await ReadAsync("""{"id":"1","verdict":"review","findings":[{"check":"OWN1","name":"own-rule","severity":"major","fieldIndex":-1,"message":"m","fingerprint":"f"}]}"""));

        Assert.Equal(("OWN1", "own-rule"), (line.Verdict!.Findings[0].Check.Id, line.Verdict.Findings[0].Check.Name));
    }

    private static async Task<List<ResultLine>> ReadAsync(string text)
    {
        var lines = new List<ResultLine>();
        await foreach (var line in ResultReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))))
        {
            lines.Add(line);
        }

        return lines;
    }
}
