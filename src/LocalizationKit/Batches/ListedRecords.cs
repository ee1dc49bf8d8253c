namespace LocalizationKit.Batches;

/// <summary>Holds records that are read already.</summary>
/// <param name="records">The records.</param>
internal sealed class ListedRecords(IReadOnlyList<ListingReadResult> records) : RecordChunk
{
    /// <inheritdoc/>
    public override long LastLine => records.Count == 0 ? 0 : records[^1].Listing?.Line ?? records[^1].Problem?.Line ?? 0;

    /// <inheritdoc/>
    public override IReadOnlyList<ListingReadResult> Take() => records;
}
