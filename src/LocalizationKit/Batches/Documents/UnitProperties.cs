using System.Text.Json;

namespace LocalizationKit.Batches.Documents;

/// <summary>Collects what a unit says beside its texts: notes, states, contexts.</summary>
internal sealed class UnitProperties
{
    private readonly List<(string Name, string Value)> _values = [];

    /// <summary>Adds a value; nothing when it is null or empty.</summary>
    public UnitProperties Add(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _values.Add((name, value));
        }

        return this;
    }

    /// <summary>Gives the values as a listing keeps them; several of one name are joined by line feeds.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Build()
    {
        if (_values.Count == 0)
        {
            return null;
        }

        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            foreach (var group in _values.GroupBy(v => v.Name, v => v.Value, StringComparer.Ordinal))
            {
                json.WriteString(group.Key, string.Join('\n', group));
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(memory.ToArray());
        return document.RootElement.Clone().EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
    }
}
