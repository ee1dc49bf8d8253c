using LocalizationKit.Checks;
using LocalizationKit.Testing;

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

        Assert.Empty(CheckExamples.Faults(check, check.Descriptor.Examples[index]));
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
}
