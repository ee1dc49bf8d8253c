using System.Text;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds the encodings that a table may have: those in which separators and quotes are single bytes of ASCII.</summary>
internal static class TableEncoding
{
    /// <summary>Gets UTF-8 that marks bytes which are no character instead of replacing them by one that a text may have.</summary>
    public static Encoding Utf8 { get; } = Find("utf-8")!;

    /// <summary>Finds an encoding.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The encoding; null when it is not known.</returns>
    public static Encoding? Find(string name)
    {
        var mark = new DecoderReplacementFallback(CsvRowReader.InvalidByte.ToString());
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, mark)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, mark);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
