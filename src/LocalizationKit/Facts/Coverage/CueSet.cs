using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Holds words that stand for one fact in one language and finds them in a text. Immutable.</summary>
internal sealed class CueSet
{
    private readonly bool _isSpaced;
    private readonly Cue[] _cues;
    private readonly string[] _exceptions;

    /// <summary>Initializes a set.</summary>
    /// <param name="cues">The cues in lower case; <c>x*</c> is the beginning and <c>*x</c> the end of a word, <c>^x</c> stands at the beginning of a clause.</param>
    /// <param name="exceptions">The phrases in which a cue means something else.</param>
    /// <param name="isSpaced">Whether cues are whole words.</param>
    public CueSet(IEnumerable<string> cues, string[] exceptions, bool isSpaced)
    {
        _isSpaced = isSpaced;
        _exceptions = exceptions;
        var found = new List<Cue>();
        foreach (var cue in cues)
        {
            if (cue.Length > 0)
            {
                found.Add(new Cue(cue.Trim('*', '^'), cue[^1] == '*', cue[0] == '*', cue[0] == '^'));
            }
        }

        _cues = [.. found];
    }

    /// <summary>Returns the words, and whether each may begin inside another one.</summary>
    /// <param name="table">The table they stand for.</param>
    public IReadOnlyList<PhraseForm> FormsIn(PhraseTables table) => Array.ConvertAll(_cues, c => new PhraseForm(table, c.Text, !_isSpaced || c.IsEnding));

    /// <summary>Finds the first cue that stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The place and length of the cue; a length of 0 when there is none.</returns>
    public (int Start, int Length) Find(string text)
    {
        foreach (var cue in _cues)
        {
            for (var at = text.IndexOf(cue.Text, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(cue.Text, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsMeant(text, at, in cue))
                {
                    return (at, cue.Text.Length);
                }
            }
        }

        return default;
    }

    /// <summary>Finds the first cue that stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where cues may begin.</param>
    /// <param name="table">The table of the cues, see <see cref="FormsIn"/>.</param>
    /// <returns>The place and length of the cue; a length of 0 when there is none.</returns>
    public (int Start, int Length) Find(string text, ReadOnlySpan<PhrasePlace> places, PhraseTables table)
    {
        var (start, first) = (0, _cues.Length);
        foreach (ref readonly var place in places)
        {
            for (var i = 0; i < first && place.MayHave(table); i++)
            {
                if (Stands(text, place.Start, in _cues[i]))
                {
                    (start, first) = (place.Start, i);
                }
            }
        }

        return first == _cues.Length ? default : (start, _cues[first].Text.Length);
    }

    private bool Stands(string text, int at, in Cue cue) =>
        text.AsSpan(at).StartsWith(cue.Text, StringComparison.OrdinalIgnoreCase) && IsMeant(text, at, in cue);

    private bool IsMeant(string text, int at, in Cue cue) => (!_isSpaced || Fits(text, at, in cue)) && !IsExcepted(text, at);

    private bool IsExcepted(string text, int at)
    {
        foreach (var exception in _exceptions)
        {
            var from = Math.Max(0, at - exception.Length + 1);
            var found = text.IndexOf(exception, from, Math.Min(text.Length, at + exception.Length) - from, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && found <= at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string text, int at, in Cue cue)
    {
        var end = at + cue.Text.Length;
        return (cue.IsEnding || at == 0 || !IsWordPart(text[at - 1]))
            && (cue.IsBeginning || end == text.Length || !IsWordPart(text[end]))
            && (!cue.IsFirst || IsClauseStart(text, at));
    }

    private static bool IsClauseStart(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i < 0 || text[i] is '.' or '!' or ';' or ',' or ':' or '+' or '•' or '>';
    }

    // A hyphen joins: alcohol-free is not free of charge.
    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '‑';

    private readonly record struct Cue(string Text, bool IsBeginning, bool IsEnding, bool IsFirst);
}
