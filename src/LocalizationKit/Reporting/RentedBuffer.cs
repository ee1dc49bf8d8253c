using System.Buffers;

namespace LocalizationKit.Reporting;

/// <summary>Takes bytes into a rented array that grows: chunks of results are large, and clearing new memory for each costs more than filling it. One thread at a time.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>
{
    private byte[] _bytes;

    /// <summary>Initializes a buffer.</summary>
    /// <param name="capacity">The bytes to begin with.</param>
    public RentedBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Gets how many bytes are written.</summary>
    public int WrittenCount { get; private set; }

    /// <summary>Gets the bytes written; not to be used behind <see cref="Return"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, WrittenCount);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - WrittenCount);
        WrittenCount += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(WrittenCount);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(WrittenCount);
    }

    /// <summary>Gives the array back and forgets the bytes.</summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        WrittenCount = 0;
    }

    private void Ensure(int size)
    {
        size = Math.Max(1, size);
        if (_bytes.Length - WrittenCount >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(WrittenCount + size)));
        WrittenMemory.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
