using System.Buffers;

namespace LocalizationKit.Batches;

/// <summary>Holds some whole lines of JSON Lines, not yet taken apart, so that this is done by the thread that judges them.</summary>
/// <param name="buffer">The bytes, rented; given back when the records are taken out.</param>
/// <param name="length">How many of them are lines.</param>
/// <param name="firstLine">The number of the first line, from 1.</param>
/// <param name="lineCount">The number of lines.</param>
/// <param name="reader">Takes lines apart.</param>
/// <param name="file">The name that problems carry; null for standard input.</param>
/// <param name="ids">The ids of the batch.</param>
internal sealed class JsonLinesChunk(byte[] buffer, int length, long firstLine, int lineCount, JsonLinesListingReader reader, string? file, BatchIds ids) : RecordChunk
{
    /// <inheritdoc/>
    public override BatchIds? Ids => ids;

    /// <inheritdoc/>
    public override long LastLine => firstLine + lineCount - 1;

    /// <inheritdoc/>
    public override IReadOnlyList<ListingReadResult> Take()
    {
        var records = new List<ListingReadResult>(lineCount);
        var number = firstLine;
        for (var start = 0; start < length; number++)
        {
            var feed = buffer.AsSpan(start, length - start).IndexOf((byte)'\n');
            var end = feed < 0 ? length : start + feed;
            if (reader.ReadLine(Cut(start, end, number), number, file) is { } record)
            {
                records.Add(record);
            }

            start = end + 1;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return records;
    }

    private ReadOnlyMemory<byte> Cut(int start, int end, long number)
    {
        var line = buffer.AsMemory(start, end - start);
        line = number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
