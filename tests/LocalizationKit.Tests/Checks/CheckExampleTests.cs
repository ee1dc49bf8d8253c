using LocalizationKit.Checks;

namespace LocalizationKit.Tests.Checks;

public sealed class CheckExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var check in CheckCatalog.All)
        {
            for (var i = 0; i < check.Descriptor.Examples.Count; i++)
            {
                data.Add(check.Descriptor.Id, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsJudgedAsItsPageSays(string id, int index)
    {
        var check = CheckCatalog.Find(id)!;
        var example = check.Descriptor.Examples[index];

        var findings = CheckHarness.Run(check, example);

        Assert.DoesNotContain(findings, f => f.Check.Id == "LK9010");
        Assert.True(example.IsFlagged == findings.Count > 0, $"{id}: {example.Source} => {example.Target}: {string.Join("; ", findings.Select(f => f.Message))}");
        if (example.At is not null)
        {
            Assert.Contains(findings, f => f.Target?.Text == example.At);
        }

        Assert.All(findings, f => AssertSpans(f, example));
    }

    [Fact]
    public void SegmentAndListingChecks_HaveFlaggedAndPassingExamples()
    {
        foreach (var check in CheckCatalog.All.Where(c => c is SegmentCheck or ListingCheck or BatchCheck))
        {
            Assert.True(check.Descriptor.Examples.Count(e => e.IsFlagged) >= 2, $"{check.Descriptor.Id} needs two flagged examples.");
            Assert.True(check.Descriptor.Examples.Count(e => !e.IsFlagged) >= 2, $"{check.Descriptor.Id} needs two passing examples.");
        }
    }

    private static void AssertSpans(Finding finding, CheckExample example)
    {
        if (finding.Source is { } source)
        {
            Assert.Equal(TextsOf(finding, example).Source.Substring(source.Start, source.Length), source.Text);
        }

        if (finding.Target is { } target)
        {
            Assert.Equal((TextsOf(finding, example).Target ?? "").Substring(target.Start, target.Length), target.Text);
        }
    }

    private static (string Source, string? Target) TextsOf(Finding finding, CheckExample example) =>
        finding.FieldIndex > 0 ? (example.Further[finding.FieldIndex - 1].Source, example.Further[finding.FieldIndex - 1].Target) : (example.Source, example.Target);
}
