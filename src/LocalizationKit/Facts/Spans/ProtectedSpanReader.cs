namespace LocalizationKit.Facts.Spans;

/// <summary>Finds the stretches of a text that a translator must not touch.</summary>
public static class ProtectedSpanReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The spans in text order, without overlaps.</returns>
    public static IReadOnlyList<ProtectedSpan> Read(string text) => [];
}
