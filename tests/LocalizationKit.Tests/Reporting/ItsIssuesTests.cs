using LocalizationKit.Checks;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Reporting;

public sealed class ItsIssuesTests
{
    // The list of ITS 2.0, appendix C.
    private static readonly string[] Types =
    [
        "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication", "inconsistency", "grammar", "legal", "register",
        "locale-specific-content", "locale-violation", "style", "characters", "misspelling", "typographical", "formatting", "inconsistent-entities",
        "numbers", "markup", "pattern-problem", "whitespace", "internationalization", "length", "non-conformance", "uncategorized", "other",
    ];

    [Fact]
    public void TypeOf_EveryCheck_IsATypeOfTheStandard() => Assert.All(CheckCatalog.All, c => Assert.Contains(ItsIssues.TypeOf(c.Descriptor.Id), Types));

    [Theory]
    [InlineData("LK1001", "terminology")]
    [InlineData("LK2101", "mistranslation")]
    [InlineData("LK2004", "numbers")]
    [InlineData("LK3005", "whitespace")]
    [InlineData("LK7004", "length")]
    [InlineData("OWN1", "other")]
    public void TypeOf_ACheck_IsTheNearestType(string check, string type) => Assert.Equal(type, ItsIssues.TypeOf(check));

    [Fact]
    public void Of_AResult_SaysPlaceSeverityAndWhetherItCounts()
    {
        var issues = ItsIssues.Of(SampleRun.Verdicts[1]);

        Assert.Equal((0, 0, 11, "numbers", 100, true), (issues[0].FieldIndex, issues[0].Start, issues[0].Length, issues[0].Type, issues[0].Severity, issues[0].IsEnabled));
        Assert.EndsWith(" Suggestion: 320 million", issues[0].Comment, StringComparison.Ordinal);
        Assert.Equal((-1, "terminology", 20, false), (issues[1].Start, issues[1].Type, issues[1].Severity, issues[1].IsEnabled));
        Assert.Empty(ItsIssues.Of(SampleRun.Verdicts[3]));
    }
}
