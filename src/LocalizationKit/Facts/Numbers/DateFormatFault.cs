using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Says what is wrong with the writing of a numeric date.</summary>
/// <param name="Span">The date.</param>
/// <param name="IsMisread">Whether readers of the market read another date or none.</param>
/// <param name="Expected">The date in the order of the market.</param>
internal sealed record DateFormatFault(TextSpan Span, bool IsMisread, string Expected);
