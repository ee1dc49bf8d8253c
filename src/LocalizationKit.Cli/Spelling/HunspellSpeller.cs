using System.Collections.Concurrent;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Spelling;

/// <summary>Knows the words of the system's Hunspell dictionaries. A dictionary is opened when its language first occurs.</summary>
internal sealed class HunspellSpeller : ISpeller
{
    private readonly Dictionary<string, string> _files;
    private readonly HashSet<string> _words;
    private readonly ConcurrentDictionary<string, Lazy<HunspellDictionary>> _open = new(StringComparer.OrdinalIgnoreCase);

    private HunspellSpeller(Dictionary<string, string> files, HashSet<string> words)
    {
        _files = files;
        _words = words;
    }

    /// <summary>Finds the dictionaries.</summary>
    /// <param name="folders">Folders with files such as <c>de_DE.aff</c> and <c>de_DE.dic</c>; the first that has a language wins.</param>
    /// <param name="wordFiles">Files of further words, one a line.</param>
    /// <returns>The speller; null when no folder is named: then nobody asks for spelling.</returns>
    /// <exception cref="UsageException">A folder has no dictionary, a file is missing, or libhunspell is not installed.</exception>
    public static HunspellSpeller? Open(IReadOnlyList<string> folders, IReadOnlyList<string> wordFiles)
    {
        if (folders.Count == 0)
        {
            return null;
        }

        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in folders)
        {
            var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.aff").Where(f => File.Exists(Path.ChangeExtension(f, ".dic"))).Order(StringComparer.Ordinal).ToList() : [];
            if (found.Count == 0)
            {
                throw new UsageException($"spelling: there is no Hunspell dictionary (a pair such as de_DE.aff and de_DE.dic) in '{folder}'; install one, e.g. hunspell-de-de, or name another folder.");
            }

            foreach (var file in found)
            {
                files.TryAdd(Path.GetFileNameWithoutExtension(file).Replace('_', '-'), file);
            }
        }

        return HunspellLibrary.IsAvailable
            ? new HunspellSpeller(files, ReadWords(wordFiles))
            : throw new UsageException("spelling: libhunspell is not installed; install it (libhunspell-1.7-0 on Debian and Ubuntu, hunspell elsewhere), or leave the dictionaries out.");
    }

    /// <inheritdoc/>
    public bool Knows(LanguageTag language) => NameOf(language) is not null;

    /// <inheritdoc/>
    public bool IsCorrect(string word, LanguageTag language) =>
        _words.Contains(word) || DictionaryOf(language).IsCorrect(word);

    /// <inheritdoc/>
    public IReadOnlyList<string> Suggest(string word, LanguageTag language) => DictionaryOf(language).Suggest(word);

    private static HashSet<string> ReadWords(IEnumerable<string> files)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            words.UnionWith(File.Exists(file)
                ? File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')
                : throw new UsageException($"spelling: there is no file '{file}'; write one word a line into it, or leave it out."));
        }

        return words;
    }

    private HunspellDictionary DictionaryOf(LanguageTag language)
    {
        var name = NameOf(language)!;
        return _open.GetOrAdd(name, n => new Lazy<HunspellDictionary>(() => HunspellDictionary.Open(_files[n]))).Value;
    }

    // de-CH takes de-CH, else de-DE, else the first German one; en takes en-US.
    private string? NameOf(LanguageTag language)
    {
        var home = language.Language switch { "en" => "US", "zh" => "CN", "ja" => "JP", "vi" => "VN", "ms" => "MY", var other => other.ToUpperInvariant() };
        string[] wanted = [language.ToString(), $"{language.Language}-{home}", language.Language];
        return wanted.FirstOrDefault(_files.ContainsKey)
            ?? _files.Keys.Where(k => k.StartsWith(language.Language + "-", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
