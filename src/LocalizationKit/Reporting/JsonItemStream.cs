using System.Buffers;
using System.Text.Json;

namespace LocalizationKit.Reporting;

/// <summary>Writes one large JSON document piece by piece: fixed text between objects that are built one at a time. Not safe for several threads.</summary>
internal sealed class JsonItemStream(Stream stream)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private bool _hasItems;

    /// <summary>Adds text that is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> text) => _buffer.Write(text);

    /// <summary>Begins a list: the next item is its first.</summary>
    public void BeginList() => _hasItems = false;

    /// <summary>Adds an item of a list on a line of its own.</summary>
    public void Item(Action<Utf8JsonWriter> write)
    {
        _buffer.Write(_hasItems ? ",\n"u8 : "\n"u8);
        _hasItems = true;
        Value(write);
    }

    /// <summary>Adds a value.</summary>
    public void Value(Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(_buffer, VerdictJson.Options);
        write(json);
    }

    /// <summary>Hands what was added to the stream.</summary>
    /// <returns>A task that ends when it is written; not cancellable, for half an object would spoil the document.</returns>
    public async Task FlushAsync()
    {
        await stream.WriteAsync(_buffer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands over what is left and flushes the stream.</summary>
    /// <returns>A task that ends when everything is written.</returns>
    public async Task CompleteAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
