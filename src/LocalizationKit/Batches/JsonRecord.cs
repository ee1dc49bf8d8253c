using System.Globalization;
using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Gives the properties of one object by name and keeps account of those nobody asked for.</summary>
internal sealed class JsonRecord
{
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly string _path;

    /// <summary>Initializes a record.</summary>
    /// <exception cref="RecordException">A property is there twice, or its name is no text.</exception>
    public JsonRecord(JsonElement element, string path)
    {
        _path = path;
        foreach (var property in element.EnumerateObject())
        {
            string name;
            try
            {
                name = property.Name;
            }
            catch (InvalidOperationException)
            {
                throw JsonValues.HalfPair(PathOf("(a property name)"));
            }

            if (!_values.TryAdd(name, property.Value))
            {
                throw new RecordException("LK9002", $"'{PathOf(name)}' is there twice; leave one of the two.");
            }
        }
    }

    /// <summary>Returns where a property stands, e.g. <c>fields[2].source</c>.</summary>
    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    /// <summary>Returns whether a property is there and not null.</summary>
    public bool Has(string name) => _values.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Takes a property out; false when it is absent or null.</summary>
    public bool TryTake(string name, out JsonElement value) => _values.Remove(name, out value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string name) =>
        !TryTake(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? JsonValues.Text(value, PathOf(name))
        : throw Wrong(name, value, "a text");

    /// <summary>Takes a list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!TryTake(name, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [JsonValues.Text(value, PathOf(name))],
            JsonValueKind.Array => [.. value.EnumerateArray().Select((item, i) => item.ValueKind == JsonValueKind.String
                ? JsonValues.Text(item, ItemPath(name, i))
                : throw new RecordException("LK9002", $"'{ItemPath(name, i)}' is {JsonValues.Describe(item)}; write a text."))],
            _ => throw Wrong(name, value, "a list of texts"),
        };
    }

    public IEnumerable<JsonRecord> Objects(string name)
    {
        if (!TryTake(name, out var value))
        {
            return [];
        }

        return value.ValueKind != JsonValueKind.Array
            ? throw Wrong(name, value, "a list of objects")
            : value.EnumerateArray().Select((item, i) => item.ValueKind == JsonValueKind.Object
                ? new JsonRecord(item, ItemPath(name, i))
                : throw new RecordException("LK9002", $"'{ItemPath(name, i)}' is {JsonValues.Describe(item)}; write an object."));
    }

    /// <summary>Returns copies of the properties that nobody took; null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Rest() =>
        _values.Count == 0 ? null : _values.ToDictionary(v => v.Key, v => v.Value.Clone(), StringComparer.Ordinal);

    private string ItemPath(string name, int index) => $"{PathOf(name)}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private RecordException Wrong(string name, JsonElement value, string wanted) =>
        new("LK9002", $"'{PathOf(name)}' is {JsonValues.Describe(value)}; write {wanted}, or leave it out.");
}
