using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting;

/// <summary>Shortens texts. Never cuts through a character of two code units.</summary>
internal static class Excerpts
{
    /// <summary>Cuts a text to a length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The greatest number of code units, the ellipsis included.</param>
    /// <returns>The text, with an ellipsis where it was cut.</returns>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, SafeIndex(text, length - 1)), "…");

    /// <summary>Cuts a window out of a text around a place.</summary>
    /// <param name="text">The whole text of the field.</param>
    /// <param name="span">The place.</param>
    /// <param name="around">The code units to keep on each side.</param>
    /// <returns>What stands before the place, at it, and behind it; an ellipsis where the text goes on.</returns>
    public static (string Before, string Marked, string After) Around(string text, TextSpan span, int around)
    {
        var start = SafeIndex(text, Math.Max(0, span.Start - around));
        var end = SafeIndex(text, Math.Min(text.Length, span.End + around));
        return ((start > 0 ? "…" : "") + text[start..span.Start], text[span.Start..span.End], text[span.End..end] + (end < text.Length ? "…" : ""));
    }

    /// <summary>Returns the text of a side of the field of a finding.</summary>
    /// <param name="verdict">The result.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="isTarget">Whether the translation is meant.</param>
    /// <returns>The text; null when it is not known.</returns>
    public static string? TextOf(ListingVerdict verdict, Finding finding, bool isTarget)
    {
        if (verdict.Listing is not { } listing || finding.FieldIndex < 0)
        {
            return null;
        }

        var field = listing.Fields[finding.FieldIndex];
        return isTarget ? field.Target : field.Source;
    }

    /// <summary>Returns whether findings point into the texts of a listing: whether it is the one that was judged.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="findings">The findings.</param>
    /// <returns>Whether every place is there with the characters it had.</returns>
    public static bool Fit(Listing listing, IEnumerable<Finding> findings) => findings.All(f =>
        f.FieldIndex < 0 || (f.FieldIndex < listing.Fields.Count && Fits(listing.Fields[f.FieldIndex].Source, f.Source) && Fits(listing.Fields[f.FieldIndex].Target, f.Target)));

    private static bool Fits(string? text, TextSpan? span) =>
        span is null || (span.Start >= 0 && span.Length >= 0 && span.Start <= (text ?? "").Length - span.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(span.Text));

    private static int SafeIndex(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;
}
