using LocalizationKit.Data;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds facts (a gift, a warranty, a shelf life …) that only one side states.</summary>
internal static class ConceptComparer
{
    // Further facts share the bits of the first ones.
    private const int MaxTables = 40;
    private const PhraseTables Any = (PhraseTables)((ulong)PhraseTables.FirstConcept * ((1UL << MaxTables) - 1));

    private static readonly LanguageCache<Concept[]> Concepts = new(static l => [.. EmbeddedData.Rows("concepts.tsv", [l], column: 1).Select(Read)]);

    /// <summary>Finds the facts that one side states and the other does not.</summary>
    /// <param name="stated">The side that may say more.</param>
    /// <param name="other">The side that may say less.</param>
    /// <returns>One difference per fact.</returns>
    public static ConceptDifference[] Compare(TextFacts stated, TextFacts other)
    {
        if (!stated.MayHave(Any))
        {
            return [];
        }

        var own = KeyOf(stated.Language);
        var foreign = KeyOf(other.Language);
        return (own == foreign && own != "zh") || Of(foreign) is not { Length: > 0 } counterparts ? [] : Compare(stated, other, Of(own), counterparts, foreign);
    }

    private static ConceptDifference[] Compare(TextFacts stated, TextFacts other, Concept[] concepts, Concept[] counterparts, string foreign)
    {
        List<ConceptDifference>? found = null;
        foreach (var concept in concepts)
        {
            if (!stated.MayHave(concept.Table))
            {
                continue;
            }

            var (start, length) = concept.Proving.Find(stated.Text, stated.Places, concept.Table);
            if (length > 0 && Find(counterparts, concept.Name) is { } counterpart && !counterpart.IsIn(other.Text) && !IsInEnglish(foreign, concept.Name, other.Text))
            {
                (found ??= []).Add(new ConceptDifference(concept.Name, TextSpan.Of(stated.Text, start, length)));
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Returns the proving words of all facts in a language, with the table each is in and whether it may stand inside another word.</summary>
    public static IEnumerable<PhraseForm> FormsOf(LanguageTag language) =>
        Of(KeyOf(language)).SelectMany(c => c.Proving.FormsIn(c.Table));

    /// <summary>Returns whether a text states a fact or may do so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="concept">The name of the fact.</param>
    /// <returns>Whether one of the words of the fact is there.</returns>
    public static bool States(string text, LanguageTag language, string concept) =>
        Find(Of(KeyOf(language)), concept)?.IsIn(text) == true;

    /// <summary>Returns whether a text states a fact outright.</summary>
    /// <param name="facts">The text.</param>
    /// <param name="concept">The name of the fact.</param>
    /// <returns>Whether one of the proving words of the fact is there.</returns>
    public static bool Proves(TextFacts facts, string concept) =>
        facts.MayHave(Any) && Find(Of(KeyOf(facts.Language)), concept) is { } found && facts.MayHave(found.Table) && found.Proving.Find(facts.Text, facts.Places, found.Table).Length > 0;

    // Philippine listings are written in English with Filipino words between.
    private static bool IsInEnglish(string language, string concept, string text) =>
        language == "fil" && Find(Of("en"), concept)?.IsIn(text) == true;

    private static Concept? Find(Concept[] concepts, string name)
    {
        foreach (var concept in concepts)
        {
            if (concept.Name == name)
            {
                return concept;
            }
        }

        return null;
    }

    private static string KeyOf(LanguageTag language) => language.Language switch
    {
        "yue" => "zh",
        "tl" => "fil",
        var other => other,
    };

    private static Concept[] Of(string language) => Concepts.Of(language);

    private static Concept Read(string[] row, int index)
    {
        var isSpaced = row[1] is not ("zh" or "ja" or "th" or "ko");
        var exceptions = row.Length > 4 ? row[4].Split('|') : [];
        var table = (PhraseTables)((ulong)PhraseTables.FirstConcept << (index % MaxTables));
        return new Concept(row[0], table, new CueSet(row[2].Split('|'), exceptions, isSpaced), new CueSet(row[3].Split('|'), [], isSpaced));
    }

    private sealed record Concept(string Name, PhraseTables Table, CueSet Proving, CueSet Further)
    {
        public bool IsIn(string text) => Proving.Find(text).Length > 0 || Further.Find(text).Length > 0;
    }
}
