using LocalizationKit.Facts;
using LocalizationKit.Facts.Names;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds names of the source that the target had to keep and does not have.</summary>
internal sealed class LK2401ProtectedTextChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2401", "protected-text-changed", MqmCategory.DoNotTranslate, Severity.Major)
    {
        Summary = "A brand or another protected text of the source is not in the target.",
        Explanation = """
            ## What it finds
            A text that the listing protects must stand in the translation exactly as in the source, letter case included. A name that the market pack
            protects must stand there as the pack has it or as in the source. A misspelt name is LK2404.

            ## Why it matters to a buyer
            A translated brand is no brand: nobody finds 花西子 as "Flower West", and a warranty for an "Apple" does not hold for a "Pomme".

            ## How to fix
            Put the name back as the message shows it.
            """,
        Examples =
        [
            CheckExample.Flag("en>de", "Anker power bank", "Powerbank von Schiffshaken") with { Protected = ["Anker"] },
            CheckExample.Flag("zh-Hans>en", "花西子散粉", "Flower West loose powder") with { Protected = ["花西子"] },
            CheckExample.Flag("zh-Hans>ja", "UGREEN充电器", "緑連充電器") with { Protected = ["UGREEN"] },
            CheckExample.Pass("zh-Hans>ja", "UGREEN充电器", "UGREENの充電器") with { Protected = ["UGREEN"] },
            CheckExample.Pass("en>de", "Anker's power bank", "Ankers Powerbank") with { Protected = ["Anker"] },
            CheckExample.Pass("zh-Hans>en", "充电器", "Charger") with { Protected = ["UGREEN"] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        HashSet<TermMatch>? seen = null;
        var terms = facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var match = terms[i];
            if (match.Origin == TermOrigin.Protected && match.Approved.Count == 0 && NearMissFinder.OfProtected(match, facts) is null && (seen ??= new HashSet<TermMatch>(SameEntry.Instance)).Add(match))
            {
                Report(match, facts, findings);
            }
        }
    }

    private static void Report(TermMatch match, SegmentFacts facts, FindingCollector findings)
    {
        var isOwn = facts.Segment.Listing.Protected.Contains(match.Entry.Id, StringComparer.Ordinal);
        if (!isOwn && facts.Target.Text.Contains(match.Source.Text, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var names = match.Entry.Targets.Count == 0 ? match.Source.Text : string.Join(" or ", match.Entry.Targets.Take(3));
        findings.Add(
            $"{match.Source.Text} is protected and should stay {names}; the translation does not have it.",
            match.Source,
            severity: isOwn ? Severity.Major : match.Entry.MissingSeverity ?? Severity.Minor);
    }
}
