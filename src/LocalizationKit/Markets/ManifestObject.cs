using System.Globalization;
using System.Text.Json;

namespace LocalizationKit.Markets;

/// <summary>Reads the properties of one object of a <c>market.json</c>; what does not fit becomes a problem with its path and line.</summary>
internal sealed class ManifestObject(JsonElement element, string path, string file, JsonLineIndex lines, PackProblems problems)
{
    public IEnumerable<string> Keys => element.EnumerateObject().Select(p => p.Name);

    /// <summary>Reports every key that is not known.</summary>
    public ManifestObject Only(params IReadOnlyList<string> known)
    {
        foreach (var name in Keys.Where(k => !known.Contains(k, StringComparer.Ordinal)))
        {
            problems.Error("LK9102", file, lines.Of(PathOf(name)), $"There is no key '{PathOf(name)}'.", NearestName.Hint(name, [.. known]));
        }

        return this;
    }

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string name, bool isRequired = false)
    {
        if (!Has(name))
        {
            if (isRequired)
            {
                problems.Error("LK9102", file, lines.Of(path), $"The key '{PathOf(name)}' is missing.", "Add it.");
            }

            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : Wrong<string>(name, "a text that is not empty");
    }

    public string? OneOf(string name, params IReadOnlyList<string> admitted) =>
        Text(name) is not { } text ? null
        : admitted.Contains(text, StringComparer.Ordinal) ? text
        : Wrong<string>(name, "one of " + string.Join(", ", admitted));

    public int? Integer(string name, int least, int greatest)
    {
        if (!Has(name))
        {
            return null;
        }

        if (element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number >= least && number <= greatest)
        {
            return number;
        }

        Wrong<string>(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {greatest}"));
        return null;
    }

    public double? Fraction(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        if (element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && number is >= 0 and <= 1)
        {
            return number;
        }

        Wrong<string>(name, "a number from 0 to 1");
        return null;
    }

    public IReadOnlyList<string>? Texts(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(v => v.GetString() ?? "")]
            : Wrong<IReadOnlyList<string>>(name, "a list of texts");
    }

    public ManifestObject? Object(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Object ? Child(value, PathOf(name)) : Wrong<ManifestObject>(name, "an object");
    }

    public IReadOnlyList<ManifestObject>? Objects(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Object)
            ? [.. value.EnumerateArray().Select((v, i) => Child(v, $"{PathOf(name)}[{i.ToString(CultureInfo.InvariantCulture)}]"))]
            : Wrong<IReadOnlyList<ManifestObject>>(name, "a list of objects");
    }

    /// <summary>Reports a value that does not fit.</summary>
    /// <returns>Nothing, so that the caller can return it.</returns>
    public T? Wrong<T>(string name, string wanted)
        where T : class
    {
        problems.Error("LK9109", file, lines.Of(PathOf(name)), $"'{PathOf(name)}' is {Shorten(element.GetProperty(name).GetRawText())}.", $"Write {wanted}.");
        return null;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private ManifestObject Child(JsonElement value, string childPath) => new(value, childPath, file, lines, problems);

    private string PathOf(string name) => JsonLineIndex.Join(path, name);
}
