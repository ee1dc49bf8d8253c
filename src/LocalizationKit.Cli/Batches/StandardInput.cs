using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Reads standard input. A read that waits for a pipe or a terminal ends when the run is interrupted.</summary>
internal sealed class StandardInput : AsyncForwardStream
{
    private readonly Stream _input = Console.OpenStandardInput();
    private readonly byte[] _buffer = new byte[1 << 16];

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // The read itself cannot be called off; it ends some time later, in a buffer that nobody else uses.
        var count = Math.Min(buffer.Length, _buffer.Length);
        var read = await Task.Run(() => _input.Read(_buffer, 0, count), CancellationToken.None).WaitAsync(cancellationToken);
        _buffer.AsMemory(0, read).CopyTo(buffer);
        return read;
    }
}
