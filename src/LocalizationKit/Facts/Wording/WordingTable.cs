using LocalizationKit.Data;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds the words and phrases of all tables in texts of one language. Immutable and safe to share.</summary>
internal sealed class WordingTable
{
    private static readonly LanguageCache<WordingTable> Tables = new(static l => new WordingTable(PhraseTables.Wording, ReadAll(l)));
    private static readonly LanguageCache<WordingTable> Registers = new(static l => new WordingTable(PhraseTables.Register, Read(WordingList.Register, "register", l)));
    private static readonly LanguageCache<WordingTable> Contacts = new(static l => new WordingTable(PhraseTables.Contacts, Read(WordingList.Contact, "contacts", l)));
    private static readonly LanguageCache<WordingTable> Abuses = new(static l => new WordingTable(PhraseTables.Wording, ReadAll(l).Where(p => p.Entry.MustStay)));

    private readonly EdgeIndex<WordingPhrase> _phrases;
    private readonly PhraseTables _table;

    private WordingTable(PhraseTables table, IEnumerable<WordingPhrase> phrases)
    {
        _table = table;
        var ordered = phrases.OrderByDescending(static p => p.Text.Length).ToList();
        Forms = [.. ordered.Select(static p => p.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        _phrases = new EdgeIndex<WordingPhrase>(ordered, static p => p.Text);
    }

    /// <summary>Gets the words and phrases of the table.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Returns the table of a language; an unknown language has what is offensive everywhere.</summary>
    public static WordingTable Of(LanguageTag language) => Tables.Of(Name(language));

    /// <summary>Returns the words of address of a language.</summary>
    public static WordingTable OfRegister(LanguageTag language) => Registers.Of(Name(language));

    /// <summary>Returns the invitations to deal elsewhere in a language.</summary>
    public static WordingTable OfContacts(LanguageTag language) => Contacts.Of(Name(language));

    /// <summary>Returns the words of abuse of a language that must not get lost.</summary>
    public static WordingTable OfAbuse(LanguageTag language) => Abuses.Of(Name(language));

    /// <summary>Finds every phrase of a text in text order; of phrases that begin together and belong to one table, the longest.</summary>
    public IReadOnlyList<WordingMatch> Find(TextFacts facts) => facts.MayHave(_table) ? Find(facts.Text, facts.Places) : [];

    /// <summary>Finds every phrase of a text in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where phrases may begin.</param>
    public IReadOnlyList<WordingMatch> Find(string text, ReadOnlySpan<PhrasePlace> places)
    {
        List<WordingMatch>? matches = null;
        foreach (ref readonly var place in places)
        {
            if (place.MayHave(_table) && !WordingPhrase.IsJoined(text, place.Start))
            {
                AddAt(text, place.Start, ref matches);
            }
        }

        return matches is null ? [] : matches;
    }

    private void AddAt(string text, int at, ref List<WordingMatch>? matches)
    {
        foreach (var phrase in _phrases.Find(text[at], at + 1 < text.Length ? text[at + 1] : '\0'))
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

    private static string Name(LanguageTag language) => language.Language == "yue" ? "zh" : language.Language;

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
