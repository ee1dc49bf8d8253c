using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds the characters of a text that its language does not write.</summary>
internal static class ScriptVariantFinder
{
    private const int FewestOldForms = 2;

    /// <summary>Returns the characters that are out of place; null when there are none.</summary>
    public static ScriptVariantResult? Find(TextFacts facts, Func<int, bool> isApproved)
    {
        var language = facts.Language;
        if (!language.UsesHan)
        {
            return null;
        }

        List<int>? wrong = null;
        List<int>? old = null;
        var text = facts.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (ScriptVariants.Of(text[i]) is not { } variant || isApproved(i))
            {
                continue;
            }

            if (IsWrong(variant, language))
            {
                (wrong ??= []).Add(i);
            }
            else if (language.Language == "ja" && variant.Japanese == JapaneseUse.Old)
            {
                (old ??= []).Add(i);
            }
        }

        var isOld = wrong is null && old?.Count >= FewestOldForms;
        return isOld || wrong is not null ? Describe(facts, isOld ? old! : wrong!, isOld) : null;
    }

    private static bool IsWrong(ScriptVariant variant, LanguageTag language) => language.Language == "ja"
        ? variant.Japanese == JapaneseUse.None
        : variant.IsSimplified == (language.Script == "Hant");

    private static ScriptVariantResult Describe(TextFacts facts, List<int> places, bool isOld)
    {
        var text = facts.Text;
        int start = places[0], end = places[0] + 1;
        while (start > 0 && IsHan(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsHan(text[end]))
        {
            end++;
        }

        var characters = string.Concat(places.Select(p => text[p]).Distinct().Take(6));
        var han = Math.Max(1, facts.Scripts[ScriptKind.Han]);
        var isUnique = true;
        var mended = text[start..end].ToCharArray();
        for (var i = 0; i < mended.Length; i++)
        {
            if (places.Contains(start + i) && ScriptVariants.Of(mended[i]) is { } variant)
            {
                mended[i] = variant.Counterpart;
                isUnique &= variant.IsUnique;
            }
        }

        return new ScriptVariantResult(TextSpan.Of(text, start, end - start), characters, places.Count, (double)places.Count / han, isOld, new string(mended), isUnique);
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
