using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Finds the cues that turn a statement into its opposite.</summary>
public static class PolarityReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The cues in text order; empty for a language without data.</returns>
    public static IReadOnlyList<PolarityCue> Read(string text, LanguageTag language) => [];
}
