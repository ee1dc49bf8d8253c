using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds the characters of a text that its language does not write.</summary>
/// <param name="First">The run of Han characters around the first of them.</param>
/// <param name="Characters">The first few, each once.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Share">Their share of the Han characters.</param>
/// <param name="IsOldForm">Whether they are old Japanese forms.</param>
/// <param name="Mended">The first run with the characters of the other script.</param>
/// <param name="IsUnique">Whether each of them has one counterpart only.</param>
internal sealed record ScriptVariantResult(TextSpan First, string Characters, int Count, double Share, bool IsOldForm, string Mended, bool IsUnique);
