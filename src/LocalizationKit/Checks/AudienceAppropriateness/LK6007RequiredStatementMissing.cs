using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds statements that the market asks for and the listing does not make.</summary>
internal sealed class LK6007RequiredStatementMissing : ListingCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6007", "required-statement-missing", MqmCategory.LegalRequirements, Severity.Major)
    {
        Summary = "The source speaks of something that needs a statement in this market, and no field makes it.",
        Explanation = """
            ## What it finds
            Rows of the market pack that ask for a statement: where their trigger stands in the source, one of their phrases must
            stand in some field of the translation. Nothing is reported while a field is not translated yet.

            ## Why it matters to a buyer
            The offer is unlawful without the statement, and some of them keep children from harm.

            ## How to fix
            Add the statement; the message gives a wording where the pack has one.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>de", "含小零件，不适合3岁以下儿童", "Enthält kleine Teile") with { Claims = [("不适合3岁以下", "ABSENT:unter 3 Jahren|unter 36 Monaten")] },
            CheckExample.Flag("zh-Hans>ja", "已通过PSE认证", "認証取得済み") with { Claims = [("PSE认证", "ABSENT:PSE")] },
            CheckExample.Flag("zh-Hans>id", "猪皮内里", "Lapisan kulit") with { Claims = [("猪皮", "ABSENT:kulit babi")] },
            CheckExample.Pass("zh-Hans>de", "不适合3岁以下儿童", "Nicht für Kinder unter 36 Monaten geeignet") with { Claims = [("不适合3岁以下", "ABSENT:unter 3 Jahren|unter 36 Monaten")] },
            CheckExample.Pass("zh-Hans>ja", "已通过PSE认证", "PSE認証取得済み") with { Claims = [("PSE认证", "ABSENT:PSE")] },
            CheckExample.Pass("zh-Hans>id", "牛皮内里", "Lapisan kulit sapi") with { Claims = [("猪皮", "ABSENT:kulit babi")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        foreach (var (claim, segment, trigger) in RequiredStatements.FindMissing(facts))
        {
            var severity = claim.Severity > Severity.Major ? Severity.Major : claim.Severity;
            findings.AddIn(segment, Message(claim, trigger.Text), source: trigger, severity: severity);
        }
    }

    private static string Message(RestrictedClaim claim, string trigger)
    {
        var law = string.IsNullOrWhiteSpace(claim.Source) ? "" : $" [{claim.Source}]";
        var wording = string.IsNullOrWhiteSpace(claim.Safer) ? "" : $" Wording: {claim.Safer.Replace("|", " / ", StringComparison.Ordinal)}.";
        return $"{trigger} needs a statement that no field makes: {claim.Reason.TrimEnd('.')}{law}.{wording}";
    }
}
