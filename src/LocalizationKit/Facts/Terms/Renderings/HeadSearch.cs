namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Looks for the head word of a rendering: hangers for clothes hangers, チェア for 折りたたみチェア.</summary>
internal static class HeadSearch
{
    private const int ShortestWord = 4;
    private const int ShortestKana = 3;
    private const int ShortestHan = 2;

    /// <summary>Returns whether the head word of a rendering stands in a target.</summary>
    public static bool IsFound(TargetText target, Rendering rendering)
    {
        if (rendering.Words is { Keys: var keys })
        {
            // Romance and Austronesian languages and Vietnamese put the head first.
            var head = target.Profile.Language is "fr" or "es" or "it" or "pt" or "id" or "ms" or "vi" ? keys[0] : keys[^1];
            return keys.Length > 1 && head.Length >= ShortestWord && Array.Exists(target.Words, w => target.Profile.Inflection.Matches(w.Key, head, isWhole: true));
        }

        var length = rendering.Folded[^1] is >= '\u3041' and <= '\u30FF' ? ShortestKana : ShortestHan;
        return !rendering.MustInflect && rendering.Folded.Length >= length + 2 && WordEdge.IsUnspaced(rendering.Folded[^1])
            && target.Loose.Text.Contains(rendering.Folded[^length..], StringComparison.Ordinal);
    }
}
