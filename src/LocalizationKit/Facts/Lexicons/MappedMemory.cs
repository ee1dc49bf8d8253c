using System.Buffers;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Shows a part of a mapped file as an array, so that the system loads what is looked at and several processes share it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed unsafe class MappedMemory<T> : MemoryManager<T>
    where T : unmanaged
{
    private readonly SafeMemoryMappedViewHandle _handle;
    private readonly T* _first;
    private readonly int _length;

    /// <summary>Initializes a part.</summary>
    /// <param name="view">The mapped file; it must live as long as the part.</param>
    /// <param name="offset">Where the part begins, in bytes.</param>
    /// <param name="length">The number of items.</param>
    public MappedMemory(MemoryMappedViewAccessor view, long offset, int length)
    {
        // Held to the end of the process unless disposed of: a text that is being judged must never look at memory that is gone.
        _handle = view.SafeMemoryMappedViewHandle;
        byte* start = null;
        _handle.AcquirePointer(ref start);
        _first = (T*)(start + view.PointerOffset + offset);
        _length = length;
    }

    /// <inheritdoc/>
    public override Span<T> GetSpan() => new(_first, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
        // The file is mapped at one place for good.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _handle.ReleasePointer();
        }
    }
}
