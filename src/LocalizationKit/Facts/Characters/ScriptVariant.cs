namespace LocalizationKit.Facts.Characters;

/// <summary>Holds what is known of a character of one Chinese script.</summary>
/// <param name="IsSimplified">Whether only simplified Chinese uses it; otherwise only traditional Chinese does.</param>
/// <param name="Japanese">What Japanese makes of it.</param>
/// <param name="Counterpart">The character of the other script.</param>
/// <param name="IsUnique">Whether the other script has that one counterpart only.</param>
internal readonly record struct ScriptVariant(bool IsSimplified, JapaneseUse Japanese, char Counterpart, bool IsUnique);
