using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Holds a size of the Chinese system that stands in a translation as it is.</summary>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Target">Where it stands in the target.</param>
/// <param name="Kind">What it is, in words for the reader of the report.</param>
internal sealed record CopiedSize(TextSpan Source, TextSpan Target, string Kind);
