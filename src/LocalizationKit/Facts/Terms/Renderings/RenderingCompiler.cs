using LocalizationKit.Facts.Terms.Inflections;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Prepares the renderings of a glossary entry for the search in targets.</summary>
internal static class RenderingCompiler
{
    /// <summary>Prepares an admitted rendering: every way of writing it that counts as the term.</summary>
    public static List<Rendering> Admitted(string text, TermProfile profile)
    {
        var renderings = new List<Rendering>(1);
        foreach (var variant in RenderingVariants.Of(text))
        {
            var folded = TextFolder.Fold(variant, profile.Loose).Text;
            if (folded.Length == 0)
            {
                continue;
            }

            renderings.Add(new Rendering(text, folded, Words(variant, profile)));
            if (profile.Language == "ja" && JapaneseStem.TryCut(variant, out var stem, out var mustInflect))
            {
                renderings.Add(new Rendering(text, TextFolder.Fold(stem, profile.Loose).Text, null, mustInflect));
            }
        }

        return renderings;
    }

    /// <summary>Prepares a forbidden rendering, which must stand as it is; null for an empty one.</summary>
    public static Rendering? Forbidden(string text, TermProfile profile)
    {
        var folded = TextFolder.Fold(text, profile.Strict).Text;
        return folded.Length == 0 ? null : new Rendering(text, folded, null);
    }

    private static WordSequence? Words(string text, TermProfile profile)
    {
        var folded = TextFolder.Fold(text, FoldOptions.None);
        if (folded.Text.Any(WordEdge.IsUnspaced))
        {
            return null;
        }

        var words = TargetWordReader.Read(folded, profile);
        var content = Array.FindAll(words, w => !w.IsFunction);
        var isFixed = content.Length < 2;
        if (isFixed)
        {
            // With a single word of content the little words make the term: "en stock" is not "en rupture de stock".
            var others = Array.FindAll(words, w => !profile.Articles.Contains(folded.Original[w.Start..w.End].ToLowerInvariant()));
            content = others.Length > 0 ? others : words;
        }

        return content.Length == 0 ? null : new WordSequence([.. content.Select(w => w.Key)], Joined(folded.Text, profile.Inflection), isFixed);
    }

    private static string Joined(string folded, Inflection inflection) => inflection.Key(string.Concat(folded.Where(WordEdge.IsSpaced)));
}
