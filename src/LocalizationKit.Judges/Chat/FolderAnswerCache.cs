using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Judges.Chat;

/// <summary>Keeps answers as files of a folder. A file appears whole or not at all, so several processes may share the folder.</summary>
public sealed class FolderAnswerCache : IAnswerCache
{
    private readonly string _folder;

    /// <summary>Initializes a cache.</summary>
    /// <param name="folder">The folder; it is made when the first answer comes.</param>
    public FolderAnswerCache(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = Path.GetFullPath(folder);
    }

    /// <inheritdoc/>
    public bool TryGet(string key, [NotNullWhen(true)] out string? answer)
    {
        try
        {
            answer = File.ReadAllText(PathOf(key));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            answer = null;
            return false;
        }
    }

    /// <inheritdoc/>
    public void Set(string key, string answer)
    {
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}.new";
        File.WriteAllText(temporary, answer);
        File.Move(temporary, path, overwrite: true);
    }

    // Keys are hexadecimal; anything else must not become a path.
    private string PathOf(string key) => key.Length > 2 && key.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(_folder, key[..2], key + ".json")
        : throw new ArgumentException("A key is a hash in hexadecimal digits.", nameof(key));
}
