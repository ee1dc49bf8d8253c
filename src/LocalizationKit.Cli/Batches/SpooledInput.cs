namespace LocalizationKit.Cli.Batches;

/// <summary>Holds standard input in a temporary file, for what has to read it twice.</summary>
internal sealed class SpooledInput : IDisposable
{
    private SpooledInput(string path) => Path = path;

    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Reads standard input to its end.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The file.</returns>
    public static async Task<SpooledInput> ReadAsync(CancellationToken cancellationToken)
    {
        var spooled = new SpooledInput(System.IO.Path.GetTempFileName());
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
