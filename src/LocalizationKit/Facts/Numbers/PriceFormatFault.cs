using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Says what is wrong with the writing of a price.</summary>
/// <param name="Span">The price.</param>
/// <param name="Problem">One clause for the reader of the report.</param>
/// <param name="Expected">The price as the language writes it; null where the amount itself is in doubt.</param>
internal sealed record PriceFormatFault(TextSpan Span, string Problem, string? Expected);
