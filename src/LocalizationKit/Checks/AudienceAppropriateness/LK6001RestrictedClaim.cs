using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds promises that the law or the platforms of the market restrict.</summary>
internal sealed class LK6001RestrictedClaim : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6001", "restricted-claim", MqmCategory.LegalRequirements, Severity.Major)
    {
        Summary = "The target makes a promise that the law or the platforms of the market restrict.",
        Explanation = """
            ## What it finds
            A phrase of the market's list of restricted claims in the translation, when the source makes that promise too; the severity is the one of the
            list. Without the promise in the source the words may mean something harmless, so only the gravest rows are reported then, for review.
            Wording that the list itself recommends is not reported. A finding is a reason to look, never a clearance, and no legal advice.

            ## Why it matters to a buyer
            A cosmetic that "removes age spots" or a shirt that "kills germs" makes a medical promise. Authorities stop the sale, and the buyer was misled.

            ## How to fix
            Use the safer wording of the message, or leave the promise out.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "祛斑精华", "シミが消える美容液", at: "シミが消える") with { Claims = [("祛斑|淡斑", "シミが消える|シミを消す")] },
            CheckExample.Flag("zh-Hans>en", "抗菌内衣", "Antibacterial underwear kills germs", at: "kills germs") with { Claims = [("抗菌|杀菌", "kills germs|antimicrobial")] },
            CheckExample.Flag("zh-Hans>de", "除皱面霜", "Anti-Aging-Creme mit Botox-Effekt", at: "Botox-Effekt") with { Claims = [("肉毒素", "Botox-Effekt|wie Botox")] },
            CheckExample.Pass("zh-Hans>de", "人造革包", "Tasche aus Kunstleder") with { Claims = [("真皮", "Leder")] },
            CheckExample.Pass("zh-Hans>en", "抗菌内衣", "Underwear with a fresh feel") with { Claims = [("抗菌|杀菌", "kills germs|antimicrobial")] },
            CheckExample.Pass("zh-Hans>ja", "保湿精华", "うるおいを与える美容液") with { Claims = [("祛斑|淡斑", "シミが消える|シミを消す")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Claims.Count == 0)
        {
            return;
        }

        // Several rows may name one phrase, for the vertical and for all; the gravest speaks.
        foreach (var place in facts.Claims.GroupBy(c => c.Target.Start))
        {
            if (place.MaxBy(SeverityOf) is { } match && SeverityOf(match) is { } severity)
            {
                findings.Add(Message(match), match.Source, match.Target, severity: severity);
            }
        }
    }

    private static Severity? SeverityOf(ClaimMatch match) =>
        match.IsTriggered ? match.Claim.Severity : match.Claim.Severity == Severity.Critical ? Severity.Major : null;

    private static string Message(ClaimMatch match)
    {
        var claim = match.Claim;
        var safer = string.IsNullOrWhiteSpace(claim.Safer) || claim.Safer.StartsWith('(') ? "" : $" Safer: {claim.Safer.Replace("|", " / ", StringComparison.Ordinal)}.";
        var law = string.IsNullOrWhiteSpace(claim.Source) ? "" : $" [{claim.Source}]";
        return $"\"{match.Target.Text}\" is restricted here: {claim.Reason.TrimEnd('.')}{law}.{safer}";
    }
}
