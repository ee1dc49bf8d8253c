using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LocalizationKit.Markets;

/// <summary>Knows on which line of a JSON text each property stands.</summary>
internal sealed class JsonLineIndex
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads a text that is known to be JSON.</summary>
    public JsonLineIndex(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var path = new Stack<(string Path, int Items)>();
        var name = "";
        var line = 1;
        var counted = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Join(path.Peek().Path, reader.GetString() ?? "");
                _lines[name] = line;
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                (name, _) = path.Pop();
            }
            else
            {
                name = Enter(path, name, line);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    path.Push((name, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
    }

    /// <summary>Returns the line of a property, from 1.</summary>
    public int Of(string path) => _lines.GetValueOrDefault(path, 1);

    public static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    // An item of an array has no name; its path is that of the array with its number.
    private string Enter(Stack<(string Path, int Items)> path, string name, int line)
    {
        if (path.Count == 0 || path.Peek().Items < 0)
        {
            return name;
        }

        var (array, items) = path.Pop();
        path.Push((array, items + 1));
        var item = $"{array}[{items.ToString(CultureInfo.InvariantCulture)}]";
        _lines[item] = line;
        return item;
    }
}
