namespace LocalizationKit.Batches;

/// <summary>Carries the first fault of a record out of the functions that take it apart; it never leaves the reader.</summary>
internal sealed class RecordException : Exception
{
    public RecordException(string checkId, string message)
        : base(message) => CheckId = checkId;

    public string CheckId { get; }
}
