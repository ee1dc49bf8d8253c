using System.Buffers;
using System.Text;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Leads the reader of numbers from one place where something can begin to the next: digits, numerals, sizes in letters, and the words that the gate of phrases has found.</summary>
internal ref struct NumeralStarts
{
    private static readonly SearchValues<char> AsciiStarts = SearchValues.Create(NumeralTriggers.AsciiStarts);
    private readonly FoldedText _text;
    private readonly LanguageLexicon _lexicon;
    private readonly bool _isAscii;
    private readonly bool _looksEverywhere;
    private ReadOnlySpan<PhrasePlace> _places;

    /// <summary>Initializes the starts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">The phrases of its language; a text in ASCII does not need to know where else something can begin.</param>
    /// <param name="places">The places where phrases may begin.</param>
    public NumeralStarts(FoldedText text, LanguageLexicon lexicon, ReadOnlySpan<PhrasePlace> places)
    {
        _text = text;
        _lexicon = lexicon;
        _places = text.MayHaveWords ? places : default;
        _isAscii = Ascii.IsValid(text.Folded);

        // Seldom: a span that ends inside a word, which then begins behind it, and a half behind a word that is a unit.
        _looksEverywhere = text.HasCutWord || HasHalfBehind(text, _places);
    }

    /// <summary>Says whether a point begins a number: .5, ($.99</summary>
    public static bool IsLeadingPoint(FoldedText text, int start) =>
        text.IsDigit(start + 1) && (start == 0 || text.IsSpace(start - 1) || text[start - 1] is '(' or '$' or '€' or '£' or '¥' || (text[start - 1] == '.' && text[start - 2] is '$'));

    /// <summary>Returns the first place, no earlier than one, that the reader has to look at; the end of the text when there is none.</summary>
    public int Next(int from)
    {
        // Behind what ends inside a word the rest of it is read as a word.
        if (_looksEverywhere || (from > 0 && _text.IsSpacedLetter(from) && _text.IsSpacedLetter(from - 1)))
        {
            return from;
        }

        var start = NextCharacter(from);
        while (!_places.IsEmpty && (_places[0].Start < from || !IsWord(_places[0])))
        {
            _places = _places[1..];
        }

        return _places.IsEmpty ? start : Math.Min(start, _places[0].Start);
    }

    private readonly int NextCharacter(int from)
    {
        for (var i = IndexOf(from); i < _text.Length; i = IndexOf(i + 1))
        {
            if (_text.IsDigit(i))
            {
                return i > from && _text[i - 1] == '.' && IsLeadingPoint(_text, i - 1) ? i - 1 : i;
            }

            if (!_text.IsSpacedLetter(i) || !_text.IsSpacedLetter(i - 1))
            {
                return i;
            }
        }

        return _text.Length;
    }

    private readonly int IndexOf(int from)
    {
        var text = _text.Folded;
        if (_isAscii)
        {
            var index = from < text.Length ? text.AsSpan(from).IndexOfAny(AsciiStarts) : -1;
            return index < 0 ? text.Length : from + index;
        }

        var triggers = _lexicon.Triggers;
        while (from < text.Length && !triggers.IsStart(text[from]))
        {
            from++;
        }

        return from;
    }

    private readonly bool IsWord(PhrasePlace place) =>
        place.MayHave(PhraseTables.Quantities) && _text.IsSpacedLetter(place.Start) && !_text.IsSpacedLetter(place.Start - 1);

    private static bool HasHalfBehind(FoldedText text, ReadOnlySpan<PhrasePlace> places)
    {
        foreach (ref readonly var place in places)
        {
            if (place.MayHave(PhraseTables.Quantities) && text[place.Start] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
