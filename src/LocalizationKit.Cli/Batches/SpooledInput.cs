namespace LocalizationKit.Cli.Batches;

/// <summary>Holds standard input in a temporary file, for what has to read it twice.</summary>
internal sealed class SpooledInput : IDisposable
{
    private SpooledInput(string path, string? format)
    {
        Path = path;
        Format = format;
    }

    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Gets the form of the batch.</summary>
    public string? Format { get; }

    /// <summary>Reads standard input to its end.</summary>
    /// <param name="format">The form as the user names it; null for JSON Lines.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The file.</returns>
    public static async Task<SpooledInput> ReadAsync(string? format, CancellationToken cancellationToken)
    {
        var spooled = new SpooledInput(System.IO.Path.GetTempFileName(), format ?? "jsonl");
        try
        {
            await using var input = new StandardInput();
            await using var file = File.Create(spooled.Path);
            await input.CopyToAsync(file, cancellationToken);
            return spooled;
        }
        catch
        {
            spooled.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
