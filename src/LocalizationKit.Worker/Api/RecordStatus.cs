namespace LocalizationKit.Worker.Api;

/// <summary>What became of one record of a request.</summary>
/// <param name="Line">The line in the request, from 1.</param>
/// <param name="Id">The id; null when it could not be read.</param>
/// <param name="Status">accepted, revised, duplicate, refused or erased.</param>
/// <param name="Revision">The revision that now holds; 0 when there is none.</param>
/// <param name="Error">Why the record was refused, with the remedy; null when it was not.</param>
internal sealed record RecordStatus(long Line, string? Id, string Status, int Revision, string? Error);
