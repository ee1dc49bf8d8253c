namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds what became of one record that was handed in.</summary>
/// <param name="Id">The id of the listing; null when the record could not be read.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Revision">The revision that now holds; 0 when there is none.</param>
/// <param name="Error">Why the record was refused; null when it was not.</param>
public sealed record SubmitOutcome(string? Id, SubmitStatus Status, int Revision = 0, string? Error = null);
