using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests;

/// <summary>A check from outside the kit: it flags every segment, or throws where the source says so.</summary>
internal sealed class FlagEverything(Severity severity) : SegmentCheck
{
    public const string Trap = "throw";

    public override CheckDescriptor Descriptor { get; } = new("ACME001", "flag-everything", MqmCategory.Process, severity)
    {
        Summary = "Flags everything.",
        Explanation = "",
    };

    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Source.Text == Trap)
        {
            throw new InvalidOperationException("the trap");
        }

        findings.Add("seen");
    }
}
