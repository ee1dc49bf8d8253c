using System.Collections.Concurrent;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds the words and phrases of all tables in texts of one language. Immutable and safe to share.</summary>
internal sealed class WordingTable
{
    private static readonly ConcurrentDictionary<string, WordingTable> Tables = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordingTable> Registers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordingTable> Contacts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordingTable> Abuses = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<int, WordingPhrase[]> _phrases;
    private readonly WordStarts _starts;

    private WordingTable(IReadOnlyCollection<WordingPhrase> phrases)
    {
        Forms = [.. phrases.Select(p => p.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        _starts = new WordStarts(Forms);
        _phrases = Index(phrases);
    }

    /// <summary>Gets the words and phrases of the table.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Returns the table of a language; an unknown language has what is offensive everywhere.</summary>
    public static WordingTable Of(LanguageTag language) => Tables.GetOrAdd(Name(language), static l => new WordingTable([.. ReadAll(l)]));

    /// <summary>Returns the words of address of a language.</summary>
    public static WordingTable OfRegister(LanguageTag language) => Registers.GetOrAdd(Name(language), static l => new WordingTable([.. Read(WordingList.Register, "register", l)]));

    /// <summary>Returns the invitations to deal elsewhere in a language.</summary>
    public static WordingTable OfContacts(LanguageTag language) => Contacts.GetOrAdd(Name(language), static l => new WordingTable([.. Read(WordingList.Contact, "contacts", l)]));

    /// <summary>Returns the words of abuse of a language that must not get lost.</summary>
    public static WordingTable OfAbuse(LanguageTag language) => Abuses.GetOrAdd(Name(language), static l => new WordingTable([.. ReadAll(l).Where(p => p.Entry.MustStay)]));

    /// <summary>Finds every phrase of a text in text order; of phrases that begin together and belong to one table, the longest.</summary>
    public IReadOnlyList<WordingMatch> Find(string text)
    {
        List<WordingMatch>? matches = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!WordingPhrase.IsJoined(text, at) && _starts.MayMatch(text, at))
            {
                AddAt(text, at, ref matches);
            }
        }

        return matches is null ? [] : matches;
    }

    private void AddAt(string text, int at, ref List<WordingMatch>? matches)
    {
        var single = Key(text[at]);
        if (!(at + 1 < text.Length && _phrases.TryGetValue(Key(single, text[at + 1]), out var phrases)) && !_phrases.TryGetValue(single, out phrases))
        {
            return;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.IsAt(text, at) && !IsCovered(phrase.Entry, at, matches))
            {
                (matches ??= []).Add(new WordingMatch(phrase.Entry, TextSpan.Of(text, at, phrase.LengthAt(text, at))));
            }
        }
    }

    private static bool IsCovered(WordingEntry entry, int at, List<WordingMatch>? matches)
    {
        for (var i = 0; i < matches?.Count; i++)
        {
            if (matches[i].Entry.List == entry.List && matches[i].Span.End > at && matches[i].Entry.IsLicenceOnly == entry.IsLicenceOnly)
            {
                return true;
            }
        }

        return false;
    }

    // Phrases are told apart by two characters; those of one, the shortest, are in every list of their character.
    private static FrozenDictionary<int, WordingPhrase[]> Index(IReadOnlyCollection<WordingPhrase> phrases)
    {
        var index = new Dictionary<int, WordingPhrase[]>();
        foreach (var group in phrases.OrderByDescending(p => p.Text.Length).GroupBy(p => Key(p.Text[0])))
        {
            var singles = group.Where(p => p.Text.Length == 1).ToArray();
            if (singles.Length > 0)
            {
                index[group.Key] = singles;
            }

            foreach (var pair in group.Where(p => p.Text.Length > 1).GroupBy(p => Key(group.Key, p.Text[1])))
            {
                index[pair.Key] = [.. pair, .. singles];
            }
        }

        return index.ToFrozenDictionary();
    }

    private static string Name(LanguageTag language) => language.Language == "yue" ? "zh" : language.Language;

    private static char Key(char c) => CharacterCase.Upper(c);

    private static int Key(char single, char next) => single | (CharacterCase.Upper(next) << 16);

    private static IEnumerable<WordingPhrase> ReadAll(string language) =>
        Read(WordingList.Offensive, "offensive", language)
            .Concat(Read(WordingList.BodyImage, "body-image", language))
            .Concat(Read(WordingList.Claim, "claims", language))
            .Concat(Read(WordingList.Calque, "calques", language))
            .Concat(Read(WordingList.Hype, "hype", language));

    private static IEnumerable<WordingPhrase> Read(WordingList list, string file, string language)
    {
        // Philippine copy is English with Filipino words in it.
        foreach (var row in EmbeddedData.Rows($"wording/{file}.tsv", language == "fil" ? ["*", "en", language] : ["*", language]))
        {
            string Cell(int index) => index < row.Length ? row[index] : "";
            var source = Split(Cell(4));
            var entry = new WordingEntry
            {
                List = list,
                Topic = row[1].Trim('-', '!'),
                IsLicenceOnly = row[1][0] == '-',
                MustStay = row[1][^1] == '!',
                Exceptions = Split(Cell(3)),
                Needed = [.. source.Where(s => s[0] != '!')],
                Licences = [.. source.Where(s => s[0] == '!').Select(s => s[1..])],
                Severity = Cell(5) switch { "neutral" => Severity.Neutral, "minor" => Severity.Minor, "major" => Severity.Major, "critical" => Severity.Critical, _ => null },
                Advice = Cell(6),
                PlainIn = Split(Cell(7)),
            };
            foreach (var phrase in Split(row[2]).SelectMany(p => WordingPhrase.Read(p, entry)))
            {
                yield return phrase;
            }
        }
    }

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
