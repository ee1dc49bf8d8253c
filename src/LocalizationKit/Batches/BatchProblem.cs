namespace LocalizationKit.Batches;

/// <summary>Says why one record of a batch could not be read.</summary>
/// <param name="CheckId">The id of the check that documents the problem, <c>LK90xx</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="File">The file; null for standard input.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="RecordId">The id of the record, where it could be read.</param>
public sealed record BatchProblem(string CheckId, string Message, string? File, long Line, string? RecordId);
