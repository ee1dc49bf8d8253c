using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks;

/// <summary>Says how grave a finding is in the end: the rules of the user before those of the market before the check itself. Immutable.</summary>
internal sealed class SeverityScale(CheckSelection selection, ListingFacts listing)
{
    /// <summary>Returns the severity of a finding.</summary>
    /// <param name="check">The check.</param>
    /// <param name="own">The severity the check gives it.</param>
    /// <param name="field">The name of the field; null for a finding over the whole record.</param>
    /// <returns>The severity; null when the finding is not wanted.</returns>
    public Severity? Of(CheckDescriptor check, Severity own, string? field)
    {
        for (var i = selection.Rules.Count - 1; i >= 0; i--)
        {
            if (selection.Rules[i].Fits(check.Id, listing.Market.Id, listing.Listing.Vertical, field))
            {
                return selection.Rules[i].Severity;
            }
        }

        return selection.SeverityOf(check.Id) ?? (listing.Market.Severities.TryGetValue(check.Id, out var market) ? market : own);
    }
}
