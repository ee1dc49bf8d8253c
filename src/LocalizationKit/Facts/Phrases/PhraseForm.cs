namespace LocalizationKit.Facts.Phrases;

/// <summary>Holds a word or phrase of a table as it is looked for. Immutable.</summary>
/// <param name="Table">The tables it stands for.</param>
/// <param name="Form">The phrase.</param>
/// <param name="IsInner">Whether it may begin in the middle of a word.</param>
internal sealed record PhraseForm(PhraseTables Table, string Form, bool IsInner);
