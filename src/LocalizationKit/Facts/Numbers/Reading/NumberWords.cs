using System.Collections.Concurrent;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds the number words of one language. Immutable and safe to share.</summary>
internal sealed class NumberWords
{
    private static readonly ConcurrentDictionary<string, NumberWords?> Cache = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, NumberWord> _words;
    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, NumberWord> _ordinals;
    private readonly Dictionary<string, NumberWord> _parts;

    private NumberWords(string language, List<(string Form, NumberWord Word)> words)
    {
        Language = language;
        _words = FirstOf(words, static w => w.Role is not (NumberWordRole.Ordinal or NumberWordRole.Part)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _ordinals = FirstOf(words, static w => w.Role == NumberWordRole.Ordinal);
        _parts = FirstOf(words, static w => w.Role == NumberWordRole.Part);
        IsCompounding = language is "de" or "nl" or "it";
        IsUnspaced = language is "th" or "ko";
        TenJoinsFrom = language switch { "fr" => 7, "ko" or "vi" or "fil" or "tl" => 1, _ => null };
        Forms = words.ConvertAll(static w => w.Form);
        LongestForm = Forms.Max(static f => f.Length);
        Initials = Forms.Select(static f => CharacterCase.Lower(f[0])).ToFrozenSet();
    }

    public string Language { get; }

    public int LongestForm { get; }

    /// <summary>Gets whether numbers are written as one word: dreiundzwanzig.</summary>
    public bool IsCompounding { get; }

    public bool IsUnspaced { get; }

    /// <summary>Gets the smallest number that may follow ten: dix-sept, labing-isa; null where eleven and the like are words of their own.</summary>
    public int? TenJoinsFrom { get; }

    /// <summary>Gets all words, ordinals and names of parts included.</summary>
    public IReadOnlyList<string> Forms { get; }

    public FrozenSet<char> Initials { get; }

    public static NumberWords? Load(string language) => Cache.GetOrAdd(language, static l =>
    {
        var words = new List<(string Form, NumberWord Word)>();
        foreach (var row in EmbeddedData.Rows("numbers/words.tsv", Languages(l)))
        {
            var word = new NumberWord(RoleOf(row[1]), LanguageLexicon.Number(row[2]));
            words.AddRange(Array.ConvertAll(row[3].Split('|'), f => (f, word)));
        }

        return words.Count == 0 ? null : new NumberWords(l, words);
    });

    public NumberWord? Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var found) ? found : null;

    /// <summary>Returns the words that do the same in a number, ordinals and names of parts left out.</summary>
    public IReadOnlyList<string> FormsOf(NumberWordRole role) => [.. _words.Where(w => w.Value.Role == role).Select(w => w.Key)];

    public decimal? Ordinal(string word) => _ordinals.TryGetValue(word, out var found) ? found.Value : null;

    public decimal? Part(string word) => _parts.TryGetValue(word, out var found) ? found.Value : null;

    // Filipino counts in English too.
    private static string[] Languages(string language) => language is "fil" or "tl" ? [language, "en"] : [language];

    // A form that stands twice is what it was first. Without grouping, which would be compiled at every start.
    private static Dictionary<string, NumberWord> FirstOf(List<(string Form, NumberWord Word)> words, Func<NumberWord, bool> isWanted)
    {
        var first = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (form, word) in words)
        {
            if (isWanted(word))
            {
                first.TryAdd(form, word);
            }
        }

        return first;
    }

    private static NumberWordRole RoleOf(string name) => name switch
    {
        "add" => NumberWordRole.Add,
        "teen" => NumberWordRole.Teen,
        "times" => NumberWordRole.Times,
        "times1" => NumberWordRole.TimesAlone,
        "article" => NumberWordRole.Article,
        "and" => NumberWordRole.And,
        "ordinal" => NumberWordRole.Ordinal,
        "part" => NumberWordRole.Part,
        _ => throw new InvalidOperationException($"The table of number words names an unknown role '{name}'."),
    };
}
