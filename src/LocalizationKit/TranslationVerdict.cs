using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;

namespace LocalizationKit;

/// <summary>Adds to a verdict what kept fields from being translated.</summary>
public static class TranslationVerdict
{
    /// <summary>Adds findings of the LK92xx checks; a listing with one is never published.</summary>
    /// <param name="verdict">The verdict on what is there.</param>
    /// <param name="failures">The fields that were not translated.</param>
    /// <returns>The verdict as it is when nothing failed, otherwise one with the findings.</returns>
    public static ListingVerdict Add(ListingVerdict verdict, IReadOnlyList<FieldFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(failures);
        if (failures.Count == 0 || verdict.Listing is not { } listing)
        {
            return verdict;
        }

        var findings = failures.Select(f => ToFinding(f, listing.Fields[f.FieldIndex].Name)).Select(f => f with { Fingerprint = Fingerprint.Of(listing.Id, f, 0) }).ToList();
        var reasons = findings.Select(f => $"{f.Check.Id} is major").Distinct(StringComparer.Ordinal);
        return verdict with
        {
            Findings = [.. verdict.Findings.Concat(findings).OrderBy(f => f.FieldIndex < 0 ? int.MaxValue : f.FieldIndex)],
            Gate = new GateDecision(verdict.Verdict == Verdict.Publish ? Verdict.Review : verdict.Verdict, [.. verdict.Gate.Reasons, .. reasons]),
        };
    }

    private static Finding ToFinding(FieldFailure failure, string field)
    {
        var check = CheckCatalog.Describe(failure.Failure.CheckId);
        return new Finding { Check = check, Severity = check.Severity, Message = failure.Failure.Message, Field = field, FieldIndex = failure.FieldIndex };
    }
}
