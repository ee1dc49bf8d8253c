using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Gating;
using LocalizationKit.Judging;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Judging;

public sealed class JudgingStageTests
{
    private static readonly JudgedError Major = new(Severity.Major, "It is a mop.");

    // The texts of these listings are copies of their sources; what the other checks say of that is no matter here.
    private static readonly string[] Selected = ["LK20*", "LK2704"];

    [Fact]
    public async Task Run_OnlyTextsInTheBand_AreSent()
    {
        var judge = new FakeJudge(_ => TextOpinion.Clean);

        await JudgeAsync(judge, Listing("1", "10 a", "50 b"), Listing("2", "39 c"), Listing("3", "40 d", "79 e", "80 f"));

        Assert.Equal(["50 b", "40 d", "79 e"], judge.Seen);
    }

    [Fact]
    public async Task Run_AMajorError_RaisesTheVerdictToReview()
    {
        var judge = new FakeJudge(t => new TextOpinion([Major with { Target = TextSpan.Of(t.Target.Text, 3, 1) }]));

        var verdict = Assert.Single(await JudgeAsync(judge, Listing("1", "10 a", "50 b")));

        var finding = Assert.Single(verdict.Findings, f => f.Check.Id == "LK2704");
        Assert.Equal((Verdict.Review, 1, "b"), (verdict.Verdict, finding.FieldIndex, finding.Target!.Text));
        Assert.Equal(["LK2704 is major"], verdict.Gate.Reasons);
        Assert.NotEmpty(finding.Fingerprint);
        Assert.True(verdict.Score!.Risk > .8);
        Assert.Equal(5, verdict.Score.Mqm.Penalty);
    }

    [Fact]
    public async Task Run_ACriticalError_NeverBlocks()
    {
        var judge = new FakeJudge(_ => new TextOpinion([Major with { Severity = Severity.Critical }]));
        foreach (var options in new[] { Defaults(), new QualityOptions { Selection = new CheckSelection(Selected, [], []) { Rules = [new CheckRule("LK2704", Severity.Critical)] } } })
        {
            var verdict = Assert.Single(await JudgeAsync(judge, options, Listing("1", "50 b")));

            Assert.Equal((Verdict.Review, Severity.Major), (verdict.Verdict, Assert.Single(verdict.Findings).Severity));
        }
    }

    [Fact]
    public async Task Run_AMinorError_IsShownAndHoldsNothing()
    {
        var verdict = Assert.Single(await JudgeAsync(new FakeJudge(_ => new TextOpinion([Major with { Severity = Severity.Minor }])), Listing("1", "50 b")));

        Assert.Equal((Verdict.Publish, 1), (verdict.Verdict, verdict.Findings.Count));
    }

    [Fact]
    public async Task Run_AListingThatIsHeldAlready_IsNotSentAndStaysHeld()
    {
        var judge = new FakeJudge(_ => TextOpinion.Clean);

        var verdict = Assert.Single(await JudgeAsync(judge, Listing("1", "50 重量 3 kg")));

        Assert.NotEqual(Verdict.Publish, verdict.Verdict);
        Assert.Empty(judge.Seen);
    }

    [Fact]
    public async Task Run_ManyListings_KeepTheirOrder()
    {
        var judge = new FakeJudge(t => t.Target.Text.EndsWith('7') ? new TextOpinion([Major]) : TextOpinion.Clean);
        var listings = Enumerable.Range(0, 150).Select(i => Listing(i.ToString(System.Globalization.CultureInfo.InvariantCulture), $"50 text {i % 10}")).ToArray();

        var verdicts = await JudgeAsync(judge, listings);

        Assert.Equal(listings.Select(l => l.Id), verdicts.Select(v => v.Id));
        Assert.Equal(15, verdicts.Count(v => v.Verdict == Verdict.Review));
    }

    [Fact]
    public async Task Run_AFailure_ChangesNoVerdictAndIsCounted()
    {
        var failure = JudgeFailure.Unavailable("It is down.");
        var stage = Stage(new FakeJudge(_ => TextOpinion.Of(failure)), Defaults());

        var verdict = Assert.Single(await RunAsync(stage, Defaults(), Listing("1", "50 b", "60 c")));

        Assert.Equal((Verdict.Publish, 0), (verdict.Verdict, verdict.Findings.Count));
        Assert.Equal((2, 2), (stage.Failures[failure], stage.Asked));
    }

    [Fact]
    public async Task Run_AFindingThatIsAcceptedOrSwitchedOff_HoldsNothing()
    {
        var judge = new FakeJudge(_ => new TextOpinion([Major]));
        var found = Assert.Single(Assert.Single(await JudgeAsync(judge, Listing("1", "50 b"))).Findings);
        var accepted = Defaults();
        accepted.Baseline.Accept(new AcceptedFinding(found.Fingerprint));
        var off = new QualityOptions { Selection = new CheckSelection(Selected, ["LK2704"], []) };

        var suppressed = Assert.Single(await JudgeAsync(judge, accepted, Listing("1", "50 b")));

        Assert.Equal((Verdict.Publish, true), (suppressed.Verdict, Assert.Single(suppressed.Findings).IsSuppressed));
        Assert.Empty(Assert.Single(await JudgeAsync(judge, off, Listing("1", "50 b"))).Findings);
    }

    private static QualityOptions Defaults() => new() { Selection = new CheckSelection(Selected, [], []) };

    private static Task<List<ListingVerdict>> JudgeAsync(ITextJudge judge, params Listing[] listings) => JudgeAsync(judge, Defaults(), listings);

    private static Task<List<ListingVerdict>> JudgeAsync(ITextJudge judge, QualityOptions options, params Listing[] listings) => RunAsync(Stage(judge, options), options, listings);

    private static JudgingStage Stage(ITextJudge judge, QualityOptions options) =>
        new([judge], new JudgingOptions { HighestRisk = .8 }, options, MarketCatalog.Empty, []);

    private static async Task<List<ListingVerdict>> RunAsync(JudgingStage stage, QualityOptions options, params Listing[] listings)
    {
        var pipeline = new QualityPipelineBuilder().WithRisk(new FixedRisk()).Configure(o => (o.Selection, o.Baseline) = (options.Selection, options.Baseline)).Build();
        var verdicts = new List<ListingVerdict>();
        await foreach (var verdict in stage.RunAsync(pipeline.RunAsync(listings.ToAsyncEnumerable())))
        {
            verdicts.Add(verdict);
        }

        return verdicts;
    }

    // The target repeats the source, number and all; only what is marked with 重量 lacks the number that it should have.
    private static Listing Listing(string id, params string[] texts) => new()
    {
        Id = id,
        SourceLanguage = "en",
        TargetLanguage = "de",
        Fields = [.. texts.Select(t => new ListingField { Name = "bullet", Source = t, Target = t.Contains('重', StringComparison.Ordinal) ? "50 Gewicht 9 kg" : t })],
    };
}
