namespace LocalizationKit.Batches.Documents.Xlsx;

/// <summary>Gives decompressed data as long as it stays in proportion to the compressed data.</summary>
internal sealed class BoundedStream(Stream inner, long compressedLength) : ForwardStream
{
    private const long Free = 64 * 1024 * 1024;
    private const int MostTimes = 300;
    private readonly long _most = Math.Max(Free, compressedLength * MostTimes);
    private long _read;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        return _read <= _most ? read : throw new InvalidDataException($"a part of the workbook grows to more than {MostTimes} times its compressed size");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
