using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Intake;

/// <summary>Holds what one record of a batch gave: a record for the ledger, or why it is none.</summary>
/// <param name="Record">The record; null when it is refused.</param>
/// <param name="Id">The id, where it could be read.</param>
/// <param name="Error">Why it is refused, with the remedy; null when it is not.</param>
/// <param name="Line">The line in the batch, from 1.</param>
internal sealed record RecordReadResult(SubmittedRecord? Record, string? Id, string? Error, long Line);
