namespace LocalizationKit.Batches.Documents;

/// <summary>Holds what one unit of a document gave, with the places of its targets.</summary>
/// <param name="Result">The listing or the reason why there is none.</param>
/// <param name="Targets">One place per field of the listing, null where a target cannot be written; empty for a problem.</param>
internal sealed record DocumentRecord(ListingReadResult Result, IReadOnlyList<TargetSlot?> Targets)
{
    /// <summary>Gets the offset before which neither this record nor one behind it has a target; 0 when it is not known.</summary>
    public long Start { get; init; }

    /// <summary>Gets what writes marks into the targets; null where the format has none.</summary>
    internal Xliff.XliffMarks? Marks { get; init; }

    /// <summary>Wraps a problem.</summary>
    /// <param name="checkId">The check that documents it.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="file">The file; null for standard input.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="id">The id of the record, where it is known.</param>
    /// <returns>The record.</returns>
    public static DocumentRecord Fail(string checkId, string message, string? file, long line, string? id = null) =>
        new(ListingReadResult.Of(new BatchProblem(checkId, message, file, line, id)), []);
}
