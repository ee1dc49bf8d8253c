using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Risk;

namespace LocalizationKit;

/// <summary>Compares the target of each field with the candidates of other engines: the fewest and lightest findings win, then the lowest risk.</summary>
/// <param name="judge">Judges a listing: its open findings and its risk.</param>
internal sealed class CandidateChooser(Func<Listing, (IReadOnlyList<Finding> Findings, RiskEstimate Risk)> judge)
{
    // Below this, one risk is as good as another.
    private const double LeastGain = .02;

    /// <summary>Chooses.</summary>
    /// <param name="listing">The listing.</param>
    /// <returns>The fields for which a candidate is better.</returns>
    public IReadOnlyList<CandidateChoice> Choose(Listing listing)
    {
        var choices = new List<CandidateChoice>();
        for (var i = 0; i < listing.Fields.Count; i++)
        {
            if (listing.Fields[i].Candidates.Count > 0 && ChooseIn(listing, i) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return choices;
    }

    private CandidateChoice? ChooseIn(Listing listing, int index)
    {
        var field = listing.Fields[index];
        var own = Judge(listing, index, field.Target);
        TranslationCandidate? best = null;
        var bestMark = own;
        foreach (var candidate in field.Candidates.Where(c => c.Text != field.Target && !string.IsNullOrWhiteSpace(c.Text)))
        {
            var mark = Judge(listing, index, candidate.Text);
            if (mark.Penalty < bestMark.Penalty || (mark.Penalty == bestMark.Penalty && mark.Risk < bestMark.Risk - (best is null ? LeastGain : 0)))
            {
                (best, bestMark) = (candidate, mark);
            }
        }

        return best is null ? null : new CandidateChoice(field.Name, index, best.Engine, best.Text, Describe(own, bestMark));
    }

    private (int Penalty, double Risk) Judge(Listing listing, int index, string? target)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            return (int.MaxValue, 1);
        }

        var (findings, risk) = judge(WithTarget(listing, index, target));
        return (findings.Sum(f => SeverityWeights.Of(f.Severity)), risk.Segments[index]);
    }

    // The target that was there becomes an opinion like the others.
    private static Listing WithTarget(Listing listing, int index, string target)
    {
        var field = listing.Fields[index];
        var others = field.Candidates.Where(c => c.Text != target).ToList();
        if (field.Target is { } old && old != target && !string.IsNullOrWhiteSpace(old))
        {
            others.Add(new TranslationCandidate("", old));
        }

        return listing.WithFields([.. listing.Fields.Select((f, i) => i == index ? f.WithTarget(target, others) : f)]);
    }

    private static string Describe((int Penalty, double Risk) own, (int Penalty, double Risk) best) => own.Penalty == int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"There is no target; penalty {best.Penalty}, risk {best.Risk:0.00}.")
        : string.Create(CultureInfo.InvariantCulture, $"Penalty {best.Penalty} against {own.Penalty}, risk {best.Risk:0.00} against {own.Risk:0.00}.");
}
