using System.Text;

namespace LocalizationKit.Cli.Output;

/// <summary>Holds where results go: a file or standard output.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly bool _isOwned;

    private OutputTarget(TextWriter writer, Stream? stream)
    {
        Writer = writer;
        Stream = stream;
        _isOwned = stream is not null;
    }

    /// <summary>Gets the writer of text.</summary>
    public TextWriter Writer { get; }

    /// <summary>Gets the file; null for standard output.</summary>
    public Stream? Stream { get; }

    /// <summary>Opens a target.</summary>
    /// <param name="path">The file; null or <c>-</c> for standard output.</param>
    /// <param name="standard">Standard output.</param>
    /// <returns>The target.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, TextWriter standard)
    {
        if (path is null or "-")
        {
            return new OutputTarget(standard, null);
        }

        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            if (!string.IsNullOrEmpty(folder))
            {
                Directory.CreateDirectory(folder);
            }

            var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16, useAsync: false);
            return new OutputTarget(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" }, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: '{path}' cannot be written: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Writer.FlushAsync();
        if (_isOwned)
        {
            await Writer.DisposeAsync();
        }
    }
}
