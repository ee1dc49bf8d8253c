using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds a quotation with its marks.</summary>
/// <param name="Span">The quotation, marks included.</param>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark.</param>
internal sealed record QuotationPair(TextSpan Span, char Open, char Close);
