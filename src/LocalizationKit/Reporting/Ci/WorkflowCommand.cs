namespace LocalizationKit.Reporting.Ci;

/// <summary>Words a workflow command of GitHub Actions.</summary>
internal static class WorkflowCommand
{
    /// <summary>Words an annotation.</summary>
    /// <param name="level">error, warning or notice.</param>
    /// <param name="title">The heading.</param>
    /// <param name="message">The text; may have lines.</param>
    /// <param name="file">The file from the root of the workspace; null for none.</param>
    /// <param name="line">The line, from 1; 0 for none.</param>
    /// <returns>One line, without its end.</returns>
    public static string Annotation(string level, string title, string message, string? file, long line)
    {
        var place = file is null ? "" : $"file={Property(file)},{(line > 0 ? FormattableString.Invariant($"line={line},") : "")}";
        return $"::{level} {place}title={Property(title)}::{Data(message)}";
    }

    /// <summary>Escapes a message: the runner decodes just these.</summary>
    public static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>Escapes a property.</summary>
    public static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
