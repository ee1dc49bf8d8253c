using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LocalizationKit.Batches.Documents.Json;

/// <summary>Finds all texts of a JSON document with their places. Holds the whole document.</summary>
internal sealed class JsonTextsParser
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };
    private readonly List<string> _path = [];
    private readonly List<int> _items = [];
    private readonly List<JsonTextEntry> _entries = [];
    private readonly string _text;
    private readonly byte[] _bytes;
    private readonly TargetSyntax _syntax;
    private readonly string? _file;
    private int _bytesPassed;
    private int _charsPassed;
    private long _line = 1;

    private JsonTextsParser(string text, TargetSyntax syntax, string? file)
    {
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text);
        _syntax = syntax;
        _file = file;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <returns>The texts before the first fault, and the fault.</returns>
    public static (IReadOnlyList<JsonTextEntry> Entries, DocumentRecord? Problem) Read(DocumentText text, string? file)
    {
        var parser = new JsonTextsParser(text.ReadToEnd(), new JsonSyntax(text.Encoding.Encoding), file);
        return (parser._entries, parser.Run());
    }

    private DocumentRecord? Run()
    {
        var reader = new Utf8JsonReader(_bytes, Options);
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }

            return null;
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var reason = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.', ' ');
            var where = string.Create(CultureInfo.InvariantCulture, $"line {line}, byte {exception.BytePositionInLine ?? 0}");
            return DocumentRecord.Fail("LK9001", $"The document is not sound JSON at {where}: {reason}. The texts before were read, those behind were not.", _file, line);
        }
        catch (RecordException exception)
        {
            return DocumentRecord.Fail(exception.CheckId, exception.Message, _file, _line);
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _path[^1] = NameOf(ref reader);
                return;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                CountItem();
                _path.Add("");
                _items.Add(reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.RemoveAt(_path.Count - 1);
                _items.RemoveAt(_items.Count - 1);
                return;
            case JsonTokenType.String:
                CountItem();
                _entries.Add(Entry((int)reader.TokenStartIndex, reader.ValueSpan.Length));
                return;
            default:
                CountItem();
                return;
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw JsonValues.HalfPair("(a property name)");
        }
    }

    private void CountItem()
    {
        if (_items.Count > 0 && _items[^1] >= 0)
        {
            _path[^1] = string.Create(CultureInfo.InvariantCulture, $"[{_items[^1]++}]");
        }
    }

    private JsonTextEntry Entry(int byteStart, int byteLength)
    {
        var start = CharOf(byteStart);
        var length = Encoding.UTF8.GetCharCount(_bytes, byteStart + 1, byteLength);
        var raw = _text.AsSpan(start + 1, length);
        if (raw.Contains(DocumentEncoding.InvalidByte))
        {
            throw new RecordException("LK9007", string.Create(CultureInfo.InvariantCulture, $"The text in line {_line} has bytes that are no character of the document's encoding; save it as UTF-8."));
        }

        var map = new TextMap(start + 1, _syntax);
        JsonSyntax.Read(raw, start + 1, map);
        return new JsonTextEntry([.. _path], map, _line, start);
    }

    private int CharOf(int byteOffset)
    {
        var passed = _bytes.AsSpan(_bytesPassed, byteOffset - _bytesPassed);
        _charsPassed += Encoding.UTF8.GetCharCount(passed);
        _line += passed.Count((byte)'\n');
        _bytesPassed = byteOffset;
        return _charsPassed;
    }
}
