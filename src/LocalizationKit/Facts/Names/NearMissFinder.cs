using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Names;

/// <summary>Finds names that the target has with one or two letters wrong.</summary>
internal static class NearMissFinder
{
    private const int ShortestName = 5;
    private const int LongName = 8;
    private const int ShortestHan = 3;

    private static readonly List<NearMiss> None = [];

    /// <summary>Finds the near misses of protected names, of names in capitals, and of Han names that stand behind their Latin form.</summary>
    /// <param name="facts">The facts of the segment.</param>
    public static List<NearMiss> Find(SegmentFacts facts) => HasNames(facts) ? FindAll(facts) : None;

    private static List<NearMiss> FindAll(SegmentFacts facts)
    {
        var found = None;
        var terms = facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            found = Add(OfProtected(terms[i], facts), found);
        }

        if (facts.Source.Language.IsUnspaced)
        {
            found = AddCapitals(facts, found);
        }

        foreach (var miss in BilingualNames.Find(facts))
        {
            found = Add(miss, found);
        }

        return found;
    }

    // A name is reported once.
    private static List<NearMiss> Add(NearMiss? miss, List<NearMiss> found)
    {
        if (miss is null || found.Exists(f => f.Name.Equals(miss.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return found;
        }

        return [.. found, miss];
    }

    // Every other name stands in Latin letters.
    private static bool HasNames(SegmentFacts facts)
    {
        if (facts.Source.Language.IsUnspaced && facts.Source.Profile.HasAny(CharacterClasses.Latin))
        {
            return true;
        }

        var terms = facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Origin == TermOrigin.Protected)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the near miss of a protected name.</summary>
    /// <param name="match">The name in the source.</param>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The near miss; null when the name is there, or nothing like it.</returns>
    public static NearMiss? OfProtected(TermMatch match, SegmentFacts facts)
    {
        if (match.Origin != TermOrigin.Protected || match.Approved.Count > 0 || facts.Target.Text.Contains(match.Source.Text, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var names = match.Entry.Targets.Count > 0 ? match.Entry.Targets : [match.Source.Text];
        foreach (var name in names)
        {
            var place = IsWord(name) ? Latin(name, facts) : Han(name, facts.Target.Text);
            if (place is not null)
            {
                return new NearMiss(match.Source, name, place);
            }

            if (facts.Target.Language.Language == "ja" && Transliterations.Find(name, facts.Target.Text) is { } sound && !facts.Source.Text.Contains(sound.Text, StringComparison.Ordinal))
            {
                return new NearMiss(match.Source, name, sound, IsTransliterated: true);
            }
        }

        return null;
    }

    private static TextSpan? Latin(string name, SegmentFacts facts)
    {
        if (name.Length < ShortestName)
        {
            return null;
        }

        var text = facts.Target.Text;
        foreach (var (start, length) in LatinWords.Find(text))
        {
            var word = text.AsSpan(start, length);
            if (Math.Abs(length - name.Length) <= 2 && char.IsUpper(word[0]) && IsNear(name, word) && !facts.Source.Text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return TextSpan.Of(text, start, length);
            }
        }

        return null;
    }

    private static bool IsNear(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        EditDistance.Of(name, word) is > 0 and var slips && slips <= (name.Length >= LongName ? 2 : 1);

    private static TextSpan? Han(string name, string text)
    {
        if (name.Length < ShortestHan || !name.All(c => c is >= '\u4E00' and <= '\u9FFF'))
        {
            return null;
        }

        for (var start = 0; start + name.Length <= text.Length; start++)
        {
            var wrong = 0;
            for (var i = 0; i < name.Length && wrong < 2; i++)
            {
                wrong += HanFolds.Fold(text[start + i]) == HanFolds.Fold(name[i]) ? 0 : 1;
            }

            if (wrong == 1)
            {
                return TextSpan.Of(text, start, name.Length);
            }
        }

        return null;
    }

    // A word in capitals between Han, kana or Thai is a name that every translation keeps; one with a capital first letter is, unless it is a
    // word that the other language spells in its own way (Collagen, Kollagen).
    private static List<NearMiss> AddCapitals(SegmentFacts facts, List<NearMiss> found)
    {
        var source = facts.Source.Text;
        for (var at = 0; LatinWords.TryFindNext(source, ref at, out var word);)
        {
            if (word.Length >= ShortestName && OfName(word.Start, word.Length, source, facts.Target.Text) is { } miss)
            {
                found = Add(miss, found);
            }
        }

        return found;
    }

    private static NearMiss? OfName(int start, int length, string source, string target)
    {
        var name = source.AsSpan(start, length);
        var isCapitals = IsCapitals(name);
        if (!(isCapitals || IsTitle(name)) || target.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        for (var at = 0; LatinWords.TryFindNext(target, ref at, out var place);)
        {
            var word = target.AsSpan(place.Start, place.Length);
            if (Math.Abs(length - place.Length) <= 1 && (isCapitals ? IsCapitals(word) : IsTitle(word)) && EditDistance.Of(name, word) == 1
                && (isCapitals || !Respelling.IsOf(name, word)) && !source.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return new NearMiss(TextSpan.Of(source, start, length), source.Substring(start, length), TextSpan.Of(target, place.Start, place.Length));
            }
        }

        return null;
    }

    private static bool IsWord(string name) => name.All(c => c < 'ɐ' && char.IsLetter(c));

    private static bool IsTitle(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word.Length > 1 && char.IsLower(word[1]);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
