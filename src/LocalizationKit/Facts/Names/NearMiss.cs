using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Names;

/// <summary>Holds a name of the source that the target almost has.</summary>
/// <param name="Source">The name in the source.</param>
/// <param name="Name">How it should be written.</param>
/// <param name="Target">What the target has instead.</param>
/// <param name="IsTransliterated">Whether the target writes the name by its sound in another script.</param>
internal sealed record NearMiss(TextSpan Source, string Name, TextSpan Target, bool IsTransliterated = false);
