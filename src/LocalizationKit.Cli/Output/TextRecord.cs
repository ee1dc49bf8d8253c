namespace LocalizationKit.Cli.Output;

/// <summary>Holds one text of <c>lockit facts</c>, or why it could not be read.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language tag; null when it names none.</param>
/// <param name="Problem">Why the record could not be read; null when it could.</param>
internal sealed record TextRecord(string Id, string Text, string? Language, string? Problem);
