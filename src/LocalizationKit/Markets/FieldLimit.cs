namespace LocalizationKit.Markets;

/// <summary>Says how long the target of a field may be. Immutable; a null limit is none.</summary>
/// <param name="Field">The name of the field, or its beginning and a star: <c>title</c>, <c>attribute:*</c>.</param>
public sealed record FieldLimit(string Field)
{
    /// <summary>Gets the market it holds in, or its beginning and a star; null for all.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical it holds in; null for all.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the greatest number of characters as a reader counts them.</summary>
    public int? Characters { get; init; }

    /// <summary>Gets the greatest number of words.</summary>
    public int? Words { get; init; }

    /// <summary>Gets the greatest number of bytes in UTF-8.</summary>
    public int? Bytes { get; init; }

    /// <summary>Gets the greatest width in half-width cells: a full-width character takes two.</summary>
    public int? Width { get; init; }

    /// <summary>Returns whether the limit holds for a field.</summary>
    /// <param name="market">The market id.</param>
    /// <param name="vertical">The vertical; null for none.</param>
    /// <param name="field">The name of the field.</param>
    /// <returns>Whether it holds.</returns>
    public bool Fits(string market, string? vertical, string field) =>
        NameGlob.Fits(Field, field) && NameGlob.Fits(Market, market) && NameGlob.Fits(Vertical, vertical);
}
