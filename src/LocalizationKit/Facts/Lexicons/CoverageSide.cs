using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Says of each unit of a text whether the lexicon finds it again in the text on the other side.</summary>
internal sealed class CoverageSide
{
    // What a unit must have in common with the other side to count as found, and below what it counts as missing.
    private const float Found = .05f;
    private const float Lost = .005f;

    // Whose translations the lexicon lists in full, and which stood in enough texts: of these alone it may be said that they are missing.
    private const float Sharp = .7f;
    private const int FewestTexts = 12;

    private readonly string _text;
    private readonly BilingualLexicon _lexicon;
    private readonly List<TextUnit> _units;
    private readonly float[] _mass;
    private readonly int[] _best;

    private CoverageSide(string text, BilingualLexicon lexicon, List<TextUnit> units)
    {
        _text = text;
        _lexicon = lexicon;
        _units = units;
        _mass = new float[units.Count];
        _best = new int[units.Count];
    }

    /// <summary>Gets the share of units that the lexicon knows.</summary>
    public float Known { get; private set; }

    /// <summary>Compares a text with its counterpart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Its units.</param>
    /// <param name="others">The units of the other side.</param>
    /// <param name="lexicon">The lexicon in this direction.</param>
    /// <returns>The result.</returns>
    public static CoverageSide Of(string text, List<TextUnit> units, List<TextUnit> others, BilingualLexicon lexicon)
    {
        var side = new CoverageSide(text, lexicon, units);
        var places = new Dictionary<uint, int>();
        for (var i = 0; i < others.Count; i++)
        {
            places.TryAdd(others[i].Key, i);
        }

        var known = 0;
        for (var i = 0; i < units.Count; i++)
        {
            side.Read(i, places);
            known += lexicon.IsGrammar(units[i].Key) || lexicon.WeightOf(units[i].Key) >= 0 ? 1 : 0;
        }

        side.Known = units.Count == 0 ? 0 : (float)known / units.Count;
        return side;
    }

    /// <summary>Returns whether every letter is accounted for by the other side or is grammar: nothing is left that could stand for a missing word.</summary>
    public bool IsExhausted()
    {
        var accounted = new bool[_text.Length];
        foreach (var (unit, i) in _units.Select((u, i) => (u, i)))
        {
            if (_mass[i] >= Found || _lexicon.IsGrammar(unit.Key))
            {
                accounted.AsSpan(unit.Start, unit.Length).Fill(true);
            }
        }

        return _units.TrueForAll(u => !accounted.AsSpan(u.Start, u.Length).Contains(false));
    }

    /// <summary>Finds the words that are missing on the other side.</summary>
    /// <param name="pairs">The number of texts the lexicon was learned from.</param>
    /// <returns>The spans, in text order; neighbours put together.</returns>
    public List<TextSpan> FindMissing(int pairs)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < _units.Count; i++)
        {
            if (!IsMissing(i, pairs))
            {
                continue;
            }

            var unit = _units[i];
            if (spans.Count > 0 && spans[^1].End >= unit.Start)
            {
                spans[^1] = TextSpan.Of(_text, spans[^1].Start, unit.Start + unit.Length - spans[^1].Start);
            }
            else
            {
                spans.Add(TextSpan.Of(_text, unit.Start, unit.Length));
            }
        }

        return spans;
    }

    /// <summary>Returns where the counterpart of some words would stand.</summary>
    /// <param name="words">The words of this side.</param>
    /// <param name="other">The other text.</param>
    /// <param name="others">Its units.</param>
    public TextSpan PlaceOf(TextSpan words, string other, List<TextUnit> others)
    {
        int before = -1, after = -1;
        for (var i = 0; i < _units.Count; i++)
        {
            if (_mass[i] >= Found && _units[i].Start + _units[i].Length <= words.Start)
            {
                before = _best[i];
            }
            else if (after < 0 && _mass[i] >= Found && _units[i].Start >= words.End)
            {
                after = _best[i];
            }
        }

        var start = before < 0 ? 0 : others[before].Start + others[before].Length;
        var end = after < 0 ? other.Length : others[after].Start;
        return start <= end ? TextSpan.Of(other, start, end - start) : TextSpan.Whole(other);
    }

    private void Read(int index, Dictionary<uint, int> places)
    {
        var (first, end) = _lexicon.PairsOf(_units[index].Key);
        var best = 0f;
        for (var i = first; i < end; i++)
        {
            if (places.TryGetValue(_lexicon.TargetAt(i), out var place))
            {
                var probability = _lexicon.ProbabilityAt(i);
                _mass[index] += probability;
                (best, _best[index]) = probability > best ? (probability, place) : (best, _best[index]);
            }
        }
    }

    // One character of a script without blanks is too little; of two, neither may be found alone or with its other neighbour.
    private bool IsMissing(int index, int pairs)
    {
        var unit = _units[index];
        var isUnspaced = TextUnitReader.IsUnspaced(_text[unit.Start]);
        if ((isUnspaced ? unit.Length < 2 : unit.Length < 3) || !IsSharp(unit.Key, pairs) || _mass[index] >= Lost)
        {
            return false;
        }

        return !isUnspaced || (!HasGrammar(index) && !IsClaimed(index));
    }

    // A pair of characters of which one is grammar is hardly ever a word.
    private bool HasGrammar(int index) => _units.Exists(u => u.Length == 1 && Overlap(u, _units[index]) && _lexicon.IsGrammar(u.Key));

    // Neither character may be found alone, nor with a neighbour that is not itself what was found.
    private bool IsClaimed(int index)
    {
        for (var i = Math.Max(0, index - 3); i < Math.Min(_units.Count, index + 4); i++)
        {
            if (i != index && _mass[i] >= Found && Overlap(_units[i], _units[index]) && !IsOwedToNeighbour(i, index))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwedToNeighbour(int claim, int index)
    {
        for (var i = Math.Max(0, claim - 3); i < Math.Min(_units.Count, claim + 4); i++)
        {
            if (_units[i].Length == 1 && Overlap(_units[i], _units[claim]) && !Overlap(_units[i], _units[index]) && _mass[i] >= Found && _best[i] == _best[claim])
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(TextUnit left, TextUnit right) => left.Start < right.Start + right.Length && right.Start < left.Start + left.Length;

    private bool IsSharp(uint key, int pairs)
    {
        var weight = _lexicon.WeightOf(key);
        if (weight <= 0 || MathF.Pow(pairs, 1 - weight) < FewestTexts)
        {
            return false;
        }

        var (first, end) = _lexicon.PairsOf(key);
        var listed = 0f;
        for (var i = first; i < end; i++)
        {
            listed += _lexicon.ProbabilityAt(i);
        }

        return listed >= Sharp;
    }
}
