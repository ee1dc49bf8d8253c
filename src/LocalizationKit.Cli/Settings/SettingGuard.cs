using System.Globalization;
using System.Text.Json;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Settings;

/// <summary>Refuses what does not fit the list of settings: a misspelt key would be a rule that silently does not hold.</summary>
/// <param name="file">The file, as messages name it.</param>
/// <param name="lines">The lines of its properties.</param>
internal sealed class SettingGuard(string file, JsonLineIndex lines)
{
    /// <summary>Inspects an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Where it stands; empty for the whole file.</param>
    /// <param name="known">Its settings.</param>
    /// <exception cref="UsageException">Something does not fit; the first of it is named with line and remedy.</exception>
    public void Inspect(JsonElement element, string path, IReadOnlyList<Setting> known)
    {
        foreach (var property in element.EnumerateObject())
        {
            var own = JsonLineIndex.Join(path, property.Name);
            var setting = known.FirstOrDefault(k => k.Name == property.Name)
                ?? throw Fault(own, $"unknown setting. {NearestName.Hint(property.Name, [.. known.Select(k => k.Name).Where(n => n[0] != '$')])}");
            Inspect(property.Value, own, setting);
        }

        if (known.FirstOrDefault(k => k.IsRequired && !element.TryGetProperty(k.Name, out _)) is { } missing)
        {
            throw Fault(path, $"'{missing.Name}' is missing. {missing.Description}");
        }
    }

    private void Inspect(JsonElement value, string path, Setting setting)
    {
        var isFit = setting.Kind switch
        {
            SettingKind.Text or SettingKind.OneOf => IsText(value),
            SettingKind.Texts => IsText(value) || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsText)),
            SettingKind.Number => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= setting.Least && number <= setting.Most,
            SettingKind.Decimal => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var real) && double.IsFinite(real) && real >= setting.Least && real <= setting.Most,
            SettingKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            SettingKind.Map => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(p => IsText(p.Value)),
            SettingKind.Object => value.ValueKind == JsonValueKind.Object,
            _ => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(i => i.ValueKind == JsonValueKind.Object),
        };
        if (!isFit)
        {
            throw Fault(path, $"must be {Describe(setting)}.");
        }

        InspectInside(value, path, setting);
    }

    private void InspectInside(JsonElement value, string path, Setting setting)
    {
        switch (setting.Kind)
        {
            case SettingKind.OneOf:
                Admit(value, path, setting);
                break;
            case SettingKind.Map:
                foreach (var property in value.EnumerateObject())
                {
                    Admit(property.Value, JsonLineIndex.Join(path, property.Name), setting);
                }

                break;
            case SettingKind.Object when !setting.IsReadByOwner:
                Inspect(value, path, setting.Members);
                break;
            case SettingKind.Objects:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Inspect(item, $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]", setting.Members);
                }

                break;
        }
    }

    private void Admit(JsonElement value, string path, Setting setting)
    {
        if (!setting.Values.Contains(value.GetString()!, StringComparer.Ordinal))
        {
            throw Fault(path, $"'{value.GetString()}' is none of {string.Join(", ", setting.Values)}.");
        }
    }

    /// <summary>Words what is wrong with a setting.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="message">What is wrong.</param>
    /// <returns>The exception to throw.</returns>
    public UsageException Fault(string path, string message) =>
        new($"{PlaceOf(path)}: {message}");

    /// <summary>Says where a setting stands.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>File, line and path.</returns>
    public string PlaceOf(string path) => string.Create(CultureInfo.InvariantCulture, $"{file}:{lines.Of(path)}: {path}");

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());

    private static string Describe(Setting setting) => setting.Kind switch
    {
        SettingKind.Text => "a text",
        SettingKind.OneOf => "one of " + string.Join(", ", setting.Values),
        SettingKind.Texts => "a text or a list of texts",
        SettingKind.Number => setting.Most == int.MaxValue ? "a whole number from 1" : string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {setting.Most}"),
        SettingKind.Decimal => string.Create(CultureInfo.InvariantCulture, $"a number from {setting.Least} to {setting.Most}"),
        SettingKind.Flag => "true or false",
        SettingKind.Map => "an object such as {\"LK3005\":\"minor\"}",
        SettingKind.Object => "an object with " + string.Join(", ", setting.Members.Select(m => m.Name)),
        _ => "a list of objects with " + string.Join(", ", setting.Members.Select(m => m.Name)),
    };
}
