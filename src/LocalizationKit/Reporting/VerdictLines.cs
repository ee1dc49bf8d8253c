using System.Buffers;
using System.Text.Json;

namespace LocalizationKit.Reporting;

/// <summary>Writes results down as JSON Lines, one after the other, and lets single ones be replaced. One thread at a time.</summary>
internal sealed class VerdictLines
{
    // One result with few findings; only the first guess.
    private const int BytesOfLine = 512;

    // It holds nothing between two results.
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly RentedBuffer _buffer;
    private readonly int[] _ends;
    private Dictionary<int, byte[]>? _replaced;
    private int _count;

    /// <summary>Initializes lines.</summary>
    /// <param name="capacity">The greatest number of results.</param>
    public VerdictLines(int capacity)
    {
        _buffer = new RentedBuffer(BytesOfLine * Math.Max(1, capacity));
        _ends = new int[capacity];
    }

    /// <summary>Adds a result.</summary>
    public void Add(ListingVerdict verdict)
    {
        Write(_buffer, verdict);
        _ends[_count++] = _buffer.WrittenCount;
    }

    /// <summary>Replaces a result.</summary>
    public void Replace(int index, ListingVerdict verdict)
    {
        var line = new ArrayBufferWriter<byte>(BytesOfLine);
        Write(line, verdict);
        (_replaced ??= [])[index] = line.WrittenSpan.ToArray();
    }

    /// <summary>Writes all results to a stream, whole lines with each call. Called once: the memory is given back.</summary>
    public async ValueTask WriteToAsync(Stream stream)
    {
        var from = 0;
        foreach (var (index, line) in _replaced?.OrderBy(r => r.Key) ?? Enumerable.Empty<KeyValuePair<int, byte[]>>())
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            await WriteAsync(stream, _buffer.WrittenMemory[from..start]).ConfigureAwait(false);
            await WriteAsync(stream, line).ConfigureAwait(false);
            from = _ends[index];
        }

        await WriteAsync(stream, _buffer.WrittenMemory[from..]).ConfigureAwait(false);
        _buffer.Return();
    }

    // Not cancellable: half a line would be worse than a late end.
    private static ValueTask WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes) =>
        bytes.IsEmpty ? ValueTask.CompletedTask : stream.WriteAsync(bytes, CancellationToken.None);

    /// <summary>Writes one result as a line.</summary>
    /// <param name="buffer">Takes the line, with its end.</param>
    /// <param name="verdict">The result.</param>
    /// <param name="withListing">Whether the result carries its listing.</param>
    public static void Write(IBufferWriter<byte> buffer, ListingVerdict verdict, bool withListing = false)
    {
        var json = _writer ??= new Utf8JsonWriter(buffer, VerdictJson.Options);
        json.Reset(buffer);
        VerdictJson.Write(json, verdict, withListing);
        json.Flush();
        buffer.Write("\n"u8);
    }
}
