namespace LocalizationKit.Reporting.Html;

/// <summary>Keeps listings in a temporary file until the sums that stand before them are known.</summary>
internal sealed class ListingSpool : IAsyncDisposable
{
    private readonly FileStream _file = Create();

    /// <summary>Adds a listing.</summary>
    /// <param name="json">The listing.</param>
    /// <returns>Where it stands.</returns>
    public async Task<(long Offset, int Length)> AddAsync(ReadOnlyMemory<byte> json)
    {
        var offset = _file.Position;
        await _file.WriteAsync(json).ConfigureAwait(false);
        return (offset, json.Length);
    }

    /// <summary>Copies a listing; nothing may be added afterwards.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="output">Takes it.</param>
    /// <returns>A task that ends when it is copied.</returns>
    public async Task CopyAsync((long Offset, int Length) place, Stream output)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(place.Length);
        _file.Position = place.Offset;
        await _file.ReadExactlyAsync(buffer.AsMemory(0, place.Length)).ConfigureAwait(false);
        await output.WriteAsync(buffer.AsMemory(0, place.Length)).ConfigureAwait(false);
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static FileStream Create()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"lockit-report-{Guid.NewGuid():N}.tmp"), options);
    }
}
