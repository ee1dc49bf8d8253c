using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Finds words and phrases by the two characters at one of their ends, without regard to case. Immutable and safe to share.</summary>
/// <typeparam name="T">What stands for a phrase.</typeparam>
internal sealed class EdgeIndex<T>
    where T : class
{
    private static readonly T[] None = [];

    private readonly Buckets<T> _buckets;

    /// <summary>Initializes an index.</summary>
    /// <param name="phrases">The phrases, the longest first.</param>
    /// <param name="formOf">Returns the text of a phrase.</param>
    /// <param name="isOfEnds">Whether they are found by their last characters.</param>
    public EdgeIndex(IReadOnlyList<T> phrases, Func<T, string> formOf, bool isOfEnds = false)
    {
        var items = new List<T>(phrases);
        var keys = new List<int>(items.Count);
        foreach (var phrase in phrases)
        {
            keys.Add(KeyOf(formOf(phrase), isOfEnds));
        }

        AddSingles(items, keys);
        _buckets = new Buckets<T>(items, keys);
    }

    /// <summary>Returns the phrases that may have two characters at their end, the longest first.</summary>
    /// <param name="edge">The outer character.</param>
    /// <param name="next">The one beside it.</param>
    public T[] Find(char edge, char next)
    {
        var single = CharacterCase.Upper(edge);
        return _buckets.Find(Key(single, next)) ?? _buckets.Find(single) ?? None;
    }

    // Most places have no phrase at all, so phrases are told apart by two characters; those of one are in every list of their character.
    private static void AddSingles(List<T> items, List<int> keys)
    {
        var pairs = new HashSet<int>(keys);
        for (int i = 0, count = items.Count; i < count; i++)
        {
            if (keys[i] > char.MaxValue || keys[i] < 0)
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

    private static int KeyOf(string form, bool isOfEnds)
    {
        var edge = CharacterCase.Upper(isOfEnds ? form[^1] : form[0]);
        return form.Length == 1 ? edge : Key(edge, isOfEnds ? form[^2] : form[1]);
    }

    // What is equal without regard to case has one upper case.
    private static int Key(char edge, char next) => edge | (CharacterCase.Upper(next) << 16);
}
