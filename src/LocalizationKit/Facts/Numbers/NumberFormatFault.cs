namespace LocalizationKit.Facts.Numbers;

/// <summary>Holds a number whose separators are those of another market.</summary>
/// <param name="Start">The index of the first UTF-16 code unit of the digits.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="Expected">The digits with the separators of the market.</param>
/// <param name="IsCertain">Whether the writing leaves no doubt about the value.</param>
internal sealed record NumberFormatFault(int Start, int Length, string Expected, bool IsCertain);
