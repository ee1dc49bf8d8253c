using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Testing;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Checks;

/// <summary>What each check says in its own examples, with words, places and severities.</summary>
public sealed class ExampleFindingsTests
{
    public static TheoryData<string> Groups() => new(CheckCatalog.All.Select(static c => c.Descriptor.Id[..3]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Findings_InTheExamplesOfAGroup(string group)
    {
        var lines = new StringBuilder();
        foreach (var check in CheckCatalog.All.Where(c => c is SegmentCheck or ListingCheck or BatchCheck && c.Descriptor.Id.StartsWith(group, StringComparison.Ordinal)))
        {
            foreach (var example in check.Descriptor.Examples)
            {
                lines.Append(check.Descriptor.Id).Append(' ').Append(example.TargetLanguage).Append(" | ").Append(example.Source).Append(" | ").Append(example.Target).Append('\n');
                FindingLines.Write(lines, CheckExamples.Run(check, example));
            }
        }

        await Verify(lines.ToString()).UseDirectory("Snapshots").UseTextForParameters(group);
    }
}
