using System.Text;
using System.Text.Json;

namespace LocalizationKit.Cli.Settings;

/// <summary>Makes a <c>lockit.json</c> out of the template that is compiled into the tool.</summary>
internal static class ConfigTemplate
{
    /// <summary>Switches settings on.</summary>
    /// <param name="chosen">The values by name; null leaves a setting as the template has it.</param>
    /// <returns>The file.</returns>
    public static string Fill(IReadOnlyDictionary<string, string?> chosen)
    {
        using var stream = typeof(ConfigTemplate).Assembly.GetManifestResourceStream("LocalizationKit.Cli.Settings.Templates.lockit.json")
            ?? throw new InvalidOperationException("The template is not compiled into the tool.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        foreach (var (name, value) in chosen.Where(c => c.Value is not null))
        {
            var index = Array.FindIndex(lines, l => l.StartsWith($"  // \"{name}\": ", StringComparison.Ordinal));
            lines[index] = $"  \"{name}\": \"{JsonEncodedText.Encode(value!)}\",";
        }

        return string.Join('\n', lines);
    }
}
