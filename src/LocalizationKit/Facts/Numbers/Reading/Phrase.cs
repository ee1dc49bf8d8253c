namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a phrase that may stand beside a number. Immutable.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Role">What it does.</param>
/// <param name="Key">The unit or currency; empty for others.</param>
/// <param name="Value">The power of ten, the month; 0 for others.</param>
/// <param name="IsExact">Whether the letter case counts.</param>
internal sealed record Phrase(string Form, Role Role, string Key, decimal Value, bool IsExact)
{
    /// <summary>Gets whether the form begins with a letter of a spaced script.</summary>
    public bool BeginsWithLetter { get; } = IsWordCharacter(Form[0]);

    /// <summary>Gets whether the form ends with a letter of a spaced script, so that a word edge must follow.</summary>
    public bool EndsWithLetter { get; } = IsWordCharacter(Form[^1]);

    /// <summary>Gets whether the phrase is a unit of time.</summary>
    public bool IsDuration { get; } = Role == Role.Unit && UnitTable.IsDuration(Key);

    /// <summary>Gets the characters that make the beginning of another word of the form; null when there are none.</summary>
    public string? Followers { get; } = SuffixGuard.FollowersOf(Form);

    private static bool IsWordCharacter(char c) => char.IsLetter(c) && !FoldedText.IsUnspaced(c);
}
