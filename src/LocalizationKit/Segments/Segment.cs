using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Segments;

/// <summary>Holds one field of a listing with all that is known about where it stands. Immutable.</summary>
public sealed class Segment
{
    /// <summary>Initializes a segment.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="fieldIndex">The index of the field in the listing.</param>
    /// <param name="sourceLanguage">The language of the source text.</param>
    /// <param name="market">The market of the target text.</param>
    public Segment(Listing listing, int fieldIndex, LanguageTag sourceLanguage, Market market)
    {
        Listing = listing;
        FieldIndex = fieldIndex;
        SourceLanguage = sourceLanguage;
        Market = market;
    }

    /// <summary>Gets the listing.</summary>
    public Listing Listing { get; }

    /// <summary>Gets the index of the field in the listing, from 0.</summary>
    public int FieldIndex { get; }

    /// <summary>Gets the field.</summary>
    public ListingField Field => Listing.Fields[FieldIndex];

    /// <summary>Gets the language of the source text.</summary>
    public LanguageTag SourceLanguage { get; }

    /// <summary>Gets the market; a bare language where the listing names none.</summary>
    public Market Market { get; }

    /// <summary>Gets the language of the target text.</summary>
    public LanguageTag TargetLanguage => Market.Language;
}
