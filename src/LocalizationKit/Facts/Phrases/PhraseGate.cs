using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Certainty;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Finds in one pass over a text the places where phrases of the tables may stand, so that their readers need not look anywhere else. Immutable and safe to share.</summary>
/// <remarks>Each reader has its own rules of letter case, width and word edges: the gate may name a place where a reader finds nothing, never miss one where it does.</remarks>
internal sealed class PhraseGate
{
    private static readonly LanguageCache<PhraseGate> Gates = new(static l => PhraseImage.TryFind(l, out var phrases) ? new PhraseGate(phrases) : new PhraseGate(Collect(LanguageTag.Parse(l))));

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static PhrasePlace[]? _found;

    [ThreadStatic]
    private static int[]? _starting;

    [ThreadStatic]
    private static char[]? _folded;

    private readonly WordStarts _starts;
    private readonly PhraseMap _phrases;

    /// <summary>Initializes a gate.</summary>
    /// <param name="phrases">The phrases of all tables; an inner one may begin in the middle of a word.</param>
    public PhraseGate(IReadOnlyList<PhraseForm> phrases)
        : this(new PhraseList(PhraseList.Write(phrases)))
    {
    }

    private PhraseGate(PhraseList phrases)
    {
        _starts = new WordStarts(phrases);
        _phrases = new PhraseMap(phrases);
    }

    /// <summary>Returns the gate of a language.</summary>
    public static PhraseGate Of(LanguageTag language) => Gates.Of(language.Language);

    /// <summary>Finds the places of a text where phrases may begin, in text order.</summary>
    public PhrasePlace[] Find(ReadOnlySpan<char> text)
    {
        // Two characters can be read at the last place, too, and four.
        var folded = PhraseFold.Map(text, WordStarts.Depth, ref _folded);
        if (_starting is null || _starting.Length < text.Length)
        {
            _starting = new int[folded.Length * 2];
            _found = new PhrasePlace[folded.Length * 2];
        }

        var starting = _starting.AsSpan(0, FindStarts(text, folded, _starting));
        var found = _found!;
        var count = 0;
        foreach (var start in starting)
        {
            var rest = folded[start..];
            var packed = WordStarts.PackLevelled(rest);
            var inner = InnerAt(text, start);
            var lengths = _starts.Lengths(packed, inner);
            if (lengths != 0 && _phrases.Find(rest, packed, lengths, inner != 0) is var tables and not PhraseTables.None)
            {
                found[count++] = new PhrasePlace(start, tables);
            }
        }

        return found.AsSpan(0, count).ToArray();
    }

    // Asked at every character, so without a call or a branch: where two characters may begin a phrase.
    private int FindStarts(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, Span<int> starts)
    {
        var words = _starts;
        var count = 0;
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.IsAsciiLetter(text[i]) ? 1 : 0;
            starts[count] = i;
            count += words.MayMatch(folded[i], folded[i + 1], letter & before) ? 1 : 0;
            before = letter;
        }

        return count;
    }

    // Only between two ASCII letters is it certain for every reader that no word begins.
    private static int InnerAt(ReadOnlySpan<char> text, int index) => index > 0 && char.IsAsciiLetter(text[index]) && char.IsAsciiLetter(text[index - 1]) ? 1 : 0;

    /// <summary>Returns the table of the words for a property of a product.</summary>
    public static PhraseTables TableOf(AttributeFacet facet) => (PhraseTables)((ulong)PhraseTables.Colours << (int)facet);

    /// <summary>Reads the phrases of a language from all tables.</summary>
    internal static List<PhraseForm> Collect(LanguageTag language)
    {
        var phrases = new List<PhraseForm>();
        void Add(PhraseTables table, IEnumerable<string> forms, bool isInner)
        {
            foreach (var form in forms)
            {
                if (form.Length > 0)
                {
                    phrases.Add(new PhraseForm(table, form, isInner));
                }
            }
        }

        Add(PhraseTables.Wording, WordingTable.Of(language).Forms, false);
        Add(PhraseTables.Register, WordingTable.OfRegister(language).Forms, false);
        Add(PhraseTables.Contacts, WordingTable.OfContacts(language).Forms, false);
        Add(PhraseTables.Messengers, ContactReader.MessengerForms, true);
        Add(PhraseTables.Duties, ContactReader.DutyForms, true);
        Add(PhraseTables.Chatter, ChatterPhrases.OtherForms, true);
        Add(PhraseTables.Quantities, NumeralTriggers.FormsOf(LanguageLexicon.For(language)), false);
        phrases.AddRange(CertaintyComparer.FormsOf(language));
        phrases.AddRange(ConceptComparer.FormsOf(language));
        phrases.AddRange(PolarityReader.FormsOf(language));
        phrases.AddRange(AttributeReader.FormsOf(language));
        return phrases;
    }
}
