using System.Diagnostics.CodeAnalysis;
using LocalizationKit.Data;

namespace LocalizationKit.Markets;

/// <summary>Holds the parts of a BCP 47 tag that the kit uses: language, script and region. Immutable.</summary>
/// <remarks>Chinese always carries a script: <c>zh-CN</c> is read as <c>zh-Hans</c>, <c>zh-TW</c>, <c>zh-HK</c> and <c>zh-MO</c> as <c>zh-Hant</c> (CLDR likely subtags).</remarks>
public sealed record LanguageTag
{
    private LanguageTag(string language, string? script, string? region)
    {
        Language = language;
        Script = script;
        Region = region;
    }

    /// <summary>The undetermined language: only language-neutral rules apply.</summary>
    public static LanguageTag Undetermined { get; } = new("und", null, null);

    /// <summary>Gets the primary language subtag in lower case, e.g. <c>zh</c>.</summary>
    public string Language { get; }

    /// <summary>Gets the script subtag, e.g. <c>Hant</c>; null when none is known.</summary>
    public string? Script { get; }

    /// <summary>Gets the region subtag in upper case, e.g. <c>HK</c>; null when the tag names none.</summary>
    public string? Region { get; }

    /// <summary>Gets whether the language is undetermined.</summary>
    public bool IsUndetermined => Language == "und";

    /// <summary>Gets whether the text is Chinese in traditional characters.</summary>
    public bool IsTraditionalChinese => Language == "zh" && Script == "Hant";

    /// <summary>Gets whether words are written without spaces between them (Chinese, Japanese, Thai and kin).</summary>
    public bool IsUnspaced => Language is "zh" or "ja" or "th" or "lo" or "km" or "my" or "yue";

    /// <summary>Gets whether the language is written with Han characters.</summary>
    public bool UsesHan => Language is "zh" or "ja" or "yue";

    /// <summary>Reads a tag.</summary>
    /// <param name="text">A BCP 47 tag, any letter case, <c>-</c> or <c>_</c> between subtags.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a language tag.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is not a language tag such as 'ja', 'zh-Hans' or 'en-GB'.");

    /// <summary>Reads a tag; a text that is none gives false.</summary>
    /// <param name="text">A BCP 47 tag, any letter case, <c>-</c> or <c>_</c> between subtags.</param>
    /// <param name="tag">The tag when the method returns true.</param>
    /// <returns>Whether <paramref name="text"/> is a tag.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var parts = text.Trim().Split('-', '_');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        string? script = null, region = null;
        foreach (var part in parts.Skip(1))
        {
            if (part.Length == 4 && script is null && part.All(char.IsAsciiLetter))
            {
                script = char.ToUpperInvariant(part[0]) + TextCase.Lower(part[1..]);
            }
            else if (region is null && (part.Length == 2 && part.All(char.IsAsciiLetter) || part.Length == 3 && part.All(char.IsAsciiDigit)))
            {
                region = TextCase.Upper(part);
            }
            else if (part.Length == 0 || !part.All(char.IsAsciiLetterOrDigit))
            {
                return false;
            }
        }

        var language = TextCase.Lower(parts[0]);
        tag = new LanguageTag(language, script ?? LikelyScript(language, region), region);
        return true;
    }

    /// <summary>Returns the tag in canonical form; the script is written only where it is not implied by the language.</summary>
    /// <returns>E.g. <c>zh-Hant-HK</c>, <c>en-GB</c>, <c>ja</c>.</returns>
    public override string ToString() =>
        Language + (Script is null ? "" : "-" + Script) + (Region is null ? "" : "-" + Region);

    private static string? LikelyScript(string language, string? region) =>
        language is not ("zh" or "yue") ? null
        : region is "TW" or "HK" or "MO" || language == "yue" ? "Hant"
        : "Hans";
}
