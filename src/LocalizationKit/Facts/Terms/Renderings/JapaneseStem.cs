using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Cuts the part off a Japanese verb or adjective that inflection changes: 訪れる → 訪れ, おすすめする → おすすめ.</summary>
internal static class JapaneseStem
{
    private const string ChangingEnds = "うくぐすつぬぶむるい";

    /// <summary>Cuts a rendering.</summary>
    /// <param name="text">The rendering.</param>
    /// <param name="stem">What stays in all forms.</param>
    /// <param name="mustInflect">Whether the stem is so short that only a kana after it makes it the same word.</param>
    /// <returns>Whether the rendering is a word that inflects.</returns>
    public static bool TryCut(string text, [NotNullWhen(true)] out string? stem, out bool mustInflect)
    {
        mustInflect = false;
        foreach (var ending in new[] { "します", "する", "です", "な" })
        {
            if (text.Length > ending.Length + 1 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = text[..^ending.Length];
                return true;
            }
        }

        if (text.Length > 1 && ChangingEnds.Contains(text[^1], StringComparison.Ordinal) && text.Any(IsHan))
        {
            stem = text[..^1];
            mustInflect = IsHan(stem[^1]);
            return true;
        }

        stem = IsNounOfVerb(text) ? text[..^1] : null;
        return stem is not null;
    }

    // 取付け may be written 取付, but 洗い is not 洗.
    private static bool IsNounOfVerb(string text) => text.Length > 2 && text[^1] is >= '\u3041' and <= '\u3096' && IsHan(text[^2]) && IsHan(text[0]);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
