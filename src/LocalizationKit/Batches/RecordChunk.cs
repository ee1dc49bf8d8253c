namespace LocalizationKit.Batches;

/// <summary>Holds some records of a batch on their way to the thread that judges them.</summary>
internal abstract class RecordChunk
{
    /// <summary>Gets the ids of the batch, where records are still to be compared with earlier ones; null where the reader has done that.</summary>
    public virtual BatchIds? Ids => null;

    /// <summary>Gets the line of the last record, from 1; 0 when unknown.</summary>
    public abstract long LastLine { get; }

    /// <summary>Takes the records out. Called once, by any thread.</summary>
    /// <returns>The records, in order.</returns>
    public abstract IReadOnlyList<ListingReadResult> Take();
}
