namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Reads how glossaries write several renderings into one: a gloss in brackets, an abbreviation beside its long form, alternatives with a slash.</summary>
internal static class RenderingVariants
{
    private const int ShortestShortForm = 2;
    private static readonly string[] Brackets = ["()", "（）", "「」", "[]"];

    /// <summary>Returns the rendering and what may stand for it.</summary>
    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        foreach (var alternative in Alternatives(text))
        {
            yield return alternative;
        }

        foreach (var variant in Brackets.SelectMany(b => WithoutBrackets(text, b)))
        {
            yield return variant;
        }
    }

    // "人才培訓/人才培育" are two renderings, "AML/CFT" and "mỗi người/ngày" are one.
    private static string[] Alternatives(string text)
    {
        var parts = text.Split([" / ", "／", "/"], StringSplitOptions.TrimEntries);
        var isSplit = parts.Length > 1 && Array.TrueForAll(parts, p => p.Length > 1) &&
            (text.Contains(" / ", StringComparison.Ordinal) || Array.TrueForAll(parts, p => p.All(WordEdge.IsUnspaced)));
        return isSplit ? parts : [];
    }

    private static IEnumerable<string> WithoutBrackets(string text, string brackets)
    {
        var open = text.IndexOf(brackets[0], StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(brackets[1], open);
        if (close < open + 2)
        {
            yield break;
        }

        var inner = text[(open + 1)..close].Trim();
        var outer = (text[..open].TrimEnd() + " " + text[(close + 1)..].TrimStart()).Trim();
        // In the middle only an abbreviation is a gloss: "Banking (Capital) Rules" are not the "Banking Rules".
        if (outer.Length > 0 && (open == 0 || close == text.Length - 1 || IsAbbreviation(inner)))
        {
            yield return outer;
        }

        if (close == text.Length - 1 && (brackets[0] == '「' || IsAbbreviation(inner) || IsAbbreviation(outer) || IsShortForm(inner, outer)))
        {
            yield return inner;
        }
    }

    // 花研社 for 花研美妆社: the same characters in the same order, some left out.
    private static bool IsShortForm(string inner, string outer)
    {
        if (inner.Length < ShortestShortForm || !inner.All(WordEdge.IsUnspaced))
        {
            return false;
        }

        var at = 0;
        foreach (var c in outer)
        {
            at += at < inner.Length && c == inner[at] ? 1 : 0;
        }

        return at == inner.Length;
    }

    private static bool IsAbbreviation(string text) =>
        text.Length is >= 2 and <= 8 && text.All(char.IsAsciiLetterOrDigit) && text.Count(char.IsAsciiLetterUpper) >= 2;
}
