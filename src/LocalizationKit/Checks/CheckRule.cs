using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks;

/// <summary>Changes how grave the findings of some checks are, or silences them, in some markets, verticals and fields. Immutable.</summary>
/// <param name="Check">The id of the check, or its beginning and a star.</param>
/// <param name="Severity">The severity; null when the checks are off.</param>
internal sealed record CheckRule(string Check, Severity? Severity)
{
    /// <summary>Gets the market, or its beginning and a star; null for all.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical; null for all.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the name of the field, or its beginning and a star; null for all, findings over whole records among them.</summary>
    public string? Field { get; init; }

    /// <summary>Returns whether the rule holds for a finding.</summary>
    /// <param name="check">The id of the check.</param>
    /// <param name="market">The market id.</param>
    /// <param name="vertical">The vertical; null for none.</param>
    /// <param name="field">The name of the field; null for a finding over the whole record.</param>
    /// <returns>Whether it holds.</returns>
    public bool Fits(string check, string market, string? vertical, string? field) =>
        NameGlob.Fits(Check, check) && NameGlob.Fits(Market, market) && NameGlob.Fits(Vertical, vertical) && NameGlob.Fits(Field, field);
}
