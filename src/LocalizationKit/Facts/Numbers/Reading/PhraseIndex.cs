using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds phrases by the two characters at one of their ends. Immutable and safe to share.</summary>
internal sealed class PhraseIndex
{
    private const int ManyPhrases = 200;

    private static readonly Phrase[] None = [];

    private readonly Buckets<Phrase> _buckets;

    // The roles of the phrases by the character at their edge; several characters share a place.
    private readonly ulong[] _roles;

    /// <summary>Initializes an index.</summary>
    /// <param name="phrases">The phrases, the longest first.</param>
    /// <param name="isOfEnds">Whether they are found by their last characters.</param>
    public PhraseIndex(IReadOnlyList<Phrase> phrases, bool isOfEnds)
    {
        var items = new List<Phrase>(phrases);
        var keys = new List<int>(items.Count);
        foreach (var phrase in phrases)
        {
            keys.Add(KeyOf(phrase.Form, isOfEnds));
        }

        AddSingles(items, keys);
        _buckets = new Buckets<Phrase>(items, keys);
        _roles = new ulong[phrases.Count > ManyPhrases ? 256 : 64];
        foreach (var phrase in phrases)
        {
            _roles[PlaceOf(isOfEnds ? phrase.Form[^1] : phrase.Form[0])] |= RoleSets.Of(phrase.Role);
        }
    }

    /// <summary>Returns whether a phrase of one of these roles may have a character at its edge.</summary>
    public bool MayFind(char edge, ulong roles) => (_roles[PlaceOf(edge)] & roles) != 0;

    /// <summary>Returns the phrases that may have two characters at their end, the longest first.</summary>
    /// <param name="edge">The outer character.</param>
    /// <param name="next">The one beside it.</param>
    public Phrase[] Find(char edge, char next)
    {
        var single = CharacterCase.Lower(edge);
        return _buckets.Find(Key(single, next)) ?? _buckets.Find(single) ?? None;
    }

    // Most places have no phrase at all, so phrases are told apart by two characters; those of one are in every list of their character.
    private static void AddSingles(List<Phrase> items, List<int> keys)
    {
        var pairs = new HashSet<int>(keys);
        for (int i = 0, count = items.Count; i < count; i++)
        {
            if (items[i].Form.Length > 1)
            {
                continue;
            }

            foreach (var pair in pairs)
            {
                if (pair != keys[i] && (pair & char.MaxValue) == keys[i])
                {
                    items.Add(items[i]);
                    keys.Add(pair);
                }
            }
        }
    }

    private int PlaceOf(char edge)
    {
        var c = CharacterCase.Lower(edge);
        return (c ^ (c >> 8)) & (_roles.Length - 1);
    }

    private static int KeyOf(string form, bool isOfEnds)
    {
        var edge = CharacterCase.Lower(isOfEnds ? form[^1] : form[0]);
        return form.Length == 1 ? edge : Key(edge, isOfEnds ? form[^2] : form[1]);
    }

    // What is equal without regard to case has one upper case.
    private static int Key(char edge, char next) => edge | (CharacterCase.Upper(next) << 16);
}
