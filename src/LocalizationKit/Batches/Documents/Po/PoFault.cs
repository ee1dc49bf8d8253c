namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Says where an entry is broken.</summary>
internal sealed record PoFault(string CheckId, string Message, long Line, long Column);
