using System.Collections.Concurrent;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Certainty;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Finds in one pass over a text the places where phrases of the tables may stand, so that their readers need not look anywhere else. Immutable and safe to share.</summary>
/// <remarks>Each reader has its own rules of letter case, width and word edges: the gate may name a place where a reader finds nothing, never miss one where it does.</remarks>
internal sealed class PhraseGate
{
    private const int FewPlaces = 64;
    private static readonly ConcurrentDictionary<string, PhraseGate> Gates = new(StringComparer.Ordinal);

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static PhrasePlace[]? _found;

    private readonly WordStarts _starts;
    private readonly WordStarts _innerStarts;
    private readonly PhraseMap _phrases;

    /// <summary>Initializes a gate.</summary>
    /// <param name="phrases">The phrases of all tables; an inner one may begin in the middle of a word.</param>
    public PhraseGate(IReadOnlyList<PhraseForm> phrases)
    {
        _starts = new WordStarts(phrases.Select(p => p.Form));
        _innerStarts = new WordStarts(phrases.Where(p => p.IsInner).Select(p => p.Form));
        _phrases = new PhraseMap(phrases);
    }

    /// <summary>Returns the gate of a language.</summary>
    public static PhraseGate Of(LanguageTag language) => Gates.GetOrAdd(language.Language, static (_, l) => new PhraseGate(Collect(l)), language);

    /// <summary>Finds the places of a text where phrases may begin, in text order.</summary>
    public PhrasePlace[] Find(ReadOnlySpan<char> text)
    {
        var found = _found ??= new PhrasePlace[FewPlaces];
        var count = 0;
        var wasLetter = false;
        var packed = WordStarts.Pack(text) << WordStarts.BitsPerCharacter;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + WordStarts.Depth - 1;
            packed = (packed >> WordStarts.BitsPerCharacter) | (next < text.Length ? WordStarts.Last(PhraseFold.Of(text[next])) : 0);

            // Only between two ASCII letters is it certain for every reader that no word begins.
            var isLetter = char.IsAsciiLetter(text[i]);
            var isInner = isLetter & wasLetter;
            wasLetter = isLetter;
            var lengths = (isInner ? _innerStarts : _starts).Lengths(packed);
            if (lengths != 0 && _phrases.Find(text[i..], packed, lengths, isInner) is var tables and not PhraseTables.None)
            {
                if (count == found.Length)
                {
                    Array.Resize(ref found, count * 2);
                    _found = found;
                }

                found[count++] = new PhrasePlace(i, tables);
            }
        }

        return found.AsSpan(0, count).ToArray();
    }

    /// <summary>Returns the table of the words for a property of a product.</summary>
    public static PhraseTables TableOf(AttributeFacet facet) => (PhraseTables)((ulong)PhraseTables.Colours << (int)facet);

    private static List<PhraseForm> Collect(LanguageTag language)
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
        phrases.AddRange(CertaintyComparer.FormsOf(language));
        phrases.AddRange(ConceptComparer.FormsOf(language));
        phrases.AddRange(PolarityReader.FormsOf(language));
        phrases.AddRange(AttributeReader.FormsOf(language));
        return phrases;
    }
}
