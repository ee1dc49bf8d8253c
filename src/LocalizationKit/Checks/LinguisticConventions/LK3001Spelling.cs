using LocalizationKit.Facts;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds words that no dictionary has.</summary>
internal sealed class LK3001Spelling : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3001", "spelling", MqmCategory.Spelling, Severity.Minor)
    {
        Summary = "A word is misspelt.",
        Explanation = """
            ## What it finds
            Words in Latin letters that the dictionary of the target language does not have. The kit brings no dictionaries: name a
            folder of Hunspell dictionaries with `--dictionaries`, or under `spelling` in `lockit.json`; without one the check is silent.
            Words of the glossary, brands, and Latin words of the source are known. Acronyms and codes are not words, and a capitalised
            word is taken for a name unless a word of the dictionary differs from it by one letter.

            ## Why it matters to a buyer
            Misspelt copy reads like a fake shop, and a search does not find the product.

            ## How to fix
            Correct the word; when it is right, add it to the glossary or to a file under `spelling.words`.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "防水旅行背包", "Watreproof travel backpack", at: "Watreproof") with { Dictionary = ["waterproof", "travel", "backpack"] },
            CheckExample.Flag("zh-Hans>de", "柔软的毛毯", "weiche Dekce", at: "Dekce") with { Dictionary = ["weiche", "Decke"] },
            CheckExample.Flag("zh-Hans>fr", "轻便的帐篷", "tente légerre", at: "légerre") with { Dictionary = ["tente", "légère"] },
            CheckExample.Pass("zh-Hans>en", "Lumibo防水背包", "Lumibo waterproof backpack") with { Dictionary = ["waterproof", "backpack"] },
            CheckExample.Pass("zh-Hans>en", "防水背包", "Watreproof backpack"),
            CheckExample.Pass("zh-Hans>en", "天丝衬衫", "tencel shirt") with { Dictionary = ["shirt"], Terms = [("天丝", "Tencel", "")] },
            CheckExample.Pass("zh-Hans>ja", "防水背包", "防水リュックサック") with { Dictionary = ["waterproof"] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var misspelling in Misspellings.Find(facts))
        {
            var hint = misspelling.Likely is null ? "" : $" Is '{misspelling.Likely}' meant?";
            findings.Add($"'{misspelling.Span.Text}' is not in the dictionary.{hint}", target: misspelling.Span, suggestion: misspelling.Likely is null ? null : new Suggestion(misspelling.Likely, IsSafe: false));
        }
    }
}
