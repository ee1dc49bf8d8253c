using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;

namespace LocalizationKit;

/// <summary>Turns a record that could not be read into a result, so that nothing is missing from the output.</summary>
internal static class ProblemVerdict
{
    public static ListingVerdict Of(BatchProblem problem, string rules)
    {
        var check = CheckCatalog.Describe(problem.CheckId);
        var finding = new Finding { Check = check, Severity = check.Severity, Message = problem.Message };
        return new ListingVerdict
        {
            Id = problem.RecordId,
            Gate = new GateDecision(Verdict.Error, [$"{check.Id}: the record could not be judged"]),
            Findings = [finding with { Fingerprint = Fingerprint.Of(problem.RecordId ?? $"{problem.File}:{problem.Line}", finding, 0) }],
            Rules = rules,
            File = problem.File,
            Line = problem.Line,
        };
    }
}
