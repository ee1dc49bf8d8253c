using System.Buffers;
using System.Text;
using System.Text.Json;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes listings as JSON Lines, each in one piece, so that an interrupted file ends with a whole line.</summary>
internal sealed class ListingLineWriter(OutputTarget target)
{
    private readonly ArrayBufferWriter<byte> _line = new(4096);

    /// <summary>Writes a listing.</summary>
    /// <param name="listing">The listing.</param>
    /// <returns>A task that ends when it is handed over.</returns>
    public async Task WriteAsync(Listing listing)
    {
        _line.ResetWrittenCount();
        await using (var json = new Utf8JsonWriter(_line, ListingJsonWriter.Options))
        {
            ListingJsonWriter.Write(json, listing);
        }

        _line.Write("\n"u8);
        var bytes = _line.WrittenMemory;
        if (target.Stream is { } stream)
        {
            await stream.WriteAsync(bytes, CancellationToken.None);
            await stream.FlushAsync(CancellationToken.None);
        }
        else
        {
            await target.Writer.WriteAsync(Encoding.UTF8.GetString(bytes.Span));
            await target.Writer.FlushAsync(CancellationToken.None);
        }
    }
}
