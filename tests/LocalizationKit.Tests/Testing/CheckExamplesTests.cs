using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Testing;

public sealed class CheckExamplesTests
{
    [Fact]
    public void Faults_OfACheckWhoseExamplesHold_AreNone() => Assert.Empty(CheckExamples.Faults(new WordCheck(
        CheckExample.Flag("zh-Hans>en", "一", "a bad word", at: "bad"),
        CheckExample.Pass("zh-Hans>en", "一", "a good word"))));

    [Fact]
    public void Faults_OfExamplesOfOneKind_AskForTheOther()
    {
        Assert.Equal(["ACME9 needs examples of both kinds, flagged and passing."], CheckExamples.Faults(new WordCheck(CheckExample.Flag("zh-Hans>en", "一", "bad"))));
        Assert.Equal(["ACME9 needs examples of both kinds, flagged and passing."], CheckExamples.Faults(new WordCheck(CheckExample.Pass("zh-Hans>en", "一", "good"))));
        Assert.Single(CheckExamples.Faults(new WordCheck()));
    }

    [Theory]
    [InlineData("good", true, null, "ACME9, 一 => good: It is silent.")]
    [InlineData("bad", false, null, "ACME9, 一 => bad: It should be silent, and says: A bad word.")]
    [InlineData("bad", true, "good", "ACME9, 一 => bad: It should point at 'good', and points at 'bad'.")]
    [InlineData("throw", true, null, "ACME9, 一 => throw: It is silent.")]
    [InlineData("throw", true, null, "LK9010")]
    [InlineData("bad elsewhere", true, null, "ACME9, 一 => bad elsewhere: Its offsets do not lead to the text it quotes: A bad word.")]
    public void Faults_OfAnExampleThatDoesNotHold_SayWhy(string target, bool isFlagged, string? at, string fault)
    {
        var check = new WordCheck();
        var example = isFlagged ? CheckExample.Flag("zh-Hans>en", "一", target, at) : CheckExample.Pass("zh-Hans>en", "一", target);

        var faults = CheckExamples.Faults(check, example);

        Assert.Contains(faults, f => fault == "LK9010" ? f.Contains("the test throws", StringComparison.Ordinal) : f == fault);
    }

    [Fact]
    public void Run_GivesTheFindingsOfTheCheckAlone()
    {
        var finding = Assert.Single(CheckExamples.Run(new WordCheck(), CheckExample.Flag("zh-Hans>en", "售价199元", "bad price: $199")));

        Assert.Equal(("ACME9", 0, "bad"), (finding.Check.Id, finding.Target?.Start, finding.Target?.Text));
    }

    [Fact]
    public void Run_ABuiltInCheck_NeedNotBeTheInstanceOfTheCatalogue() =>
        Assert.Single(CheckExamples.Run(new LK2204EmptyTarget(), CheckExample.Flag("zh-Hans>en", "防水", null)));

    [Fact]
    public void Run_ACheckWhoseIdIsTaken_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CheckExamples.Run(new WordCheck("LK2204"), CheckExample.Flag("zh-Hans>en", "防水", null)));

    private sealed class WordCheck(string id, params CheckExample[] examples) : SegmentCheck
    {
        public WordCheck(params CheckExample[] examples)
            : this("ACME9", examples)
        {
        }

        public override CheckDescriptor Descriptor { get; } = new(id, "bad-word", MqmCategory.Mistranslation, Severity.Minor)
        {
            Summary = "A bad word.",
            Explanation = "For tests.",
            Examples = examples,
        };

        public override void Run(SegmentFacts facts, FindingCollector findings)
        {
            var text = facts.Target.Text;
            if (text.Contains("throw", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("the test throws");
            }

            var at = text.IndexOf("bad", StringComparison.Ordinal);
            if (at >= 0)
            {
                findings.Add("A bad word.", target: new TextSpan(text.Contains("elsewhere", StringComparison.Ordinal) ? at + 1 : at, 3, "bad"));
            }
        }
    }
}
