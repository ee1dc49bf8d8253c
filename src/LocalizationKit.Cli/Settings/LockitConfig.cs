using System.Text.Json;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads <c>lockit.json</c>: the settings a team keeps beside its batches. Paths in it are relative to the file.</summary>
internal static class LockitConfig
{
    /// <summary>The name that is looked for in the working folder and above.</summary>
    public const string FileName = "lockit.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>Finds the nearest configuration.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <returns>Its path; null when there is none.</returns>
    public static string? FindNearest(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var path = Path.Combine(current.FullName, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">The file is missing, is not JSON, or has an unknown or wrong setting.</exception>
    public static CheckSettings Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no configuration '{path}'; name an existing file with --config, or leave the option out.");
        }

        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Takes the text of a configuration apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, as faults name it and as paths in it are relative to.</param>
    /// <exception cref="UsageException">The text is not JSON, or has an unknown or wrong setting.</exception>
    public static CheckSettings Parse(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new UsageException($"{path}:1: must be one JSON object, e.g. {{\"market\":\"ja-JP\"}}.");
            }

            var guard = new SettingGuard(path, new JsonLineIndex(text));
            guard.Inspect(document.RootElement, "", LockitSettings.All);
            return new LockitConfigReader(document.RootElement, path, guard).Read();
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path}:{(exception.LineNumber ?? 0) + 1}: not valid JSON: {exception.Message}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // What the parser throws for the escape of half a surrogate pair, and only when the text is asked for.
            throw new UsageException($"{path}: a text has an escape for half a surrogate pair, which is no character; write the character itself.", exception);
        }
    }
}
