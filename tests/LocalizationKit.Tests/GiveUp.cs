using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests;

/// <summary>A check from outside the kit: it flags every segment, and gives up as if it were cancelled where the source says so.</summary>
internal sealed class GiveUp : SegmentCheck
{
    public const string Trap = "cancel";

    public override CheckDescriptor Descriptor { get; } = new("ACME002", "give-up", MqmCategory.Process, Severity.Minor)
    {
        Summary = "Flags everything.",
        Explanation = "",
    };

    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Source.Text == Trap)
        {
            throw new OperationCanceledException("the check gave up");
        }

        findings.Add("seen");
    }
}
