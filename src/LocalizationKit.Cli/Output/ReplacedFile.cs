namespace LocalizationKit.Cli.Output;

/// <summary>Writes a file beside another and puts it in its place when it is whole; until then the other one stays.</summary>
internal sealed class ReplacedFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _temporary;

    private ReplacedFile(string path, string temporary, FileStream stream)
    {
        _path = path;
        _temporary = temporary;
        Stream = stream;
    }

    /// <summary>Gets the stream of the new file.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a new file.</summary>
    /// <param name="path">The file to replace; a link is followed.</param>
    /// <returns>The new file.</returns>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public static ReplacedFile Create(string path)
    {
        try
        {
            var real = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(real)!);
            var temporary = $"{real}.{Guid.NewGuid():N}.new";
            return new ReplacedFile(real, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>Puts the new file in the place of the old one, with its permissions.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        }

        File.Move(_temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        File.Delete(_temporary);
    }
}
