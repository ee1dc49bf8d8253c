using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Says when the letters of a text cannot be those of its language.</summary>
internal static class ScriptMismatch
{
    private const int FewestLetters = 12;
    private const int FewestWords = 4;

    /// <summary>Describes what the text is written in when that contradicts its language.</summary>
    /// <param name="target">The text.</param>
    /// <param name="source">The language of the source; what it left behind is residue and no other language.</param>
    /// <returns>A name for the reader of the report; null when there is no contradiction.</returns>
    public static string? Describe(TextFacts target, LanguageTag source)
    {
        var own = LanguageScripts.Of(target.Language);
        var scripts = target.Scripts;
        if (own.Length == 0 || scripts.Letters < FewestLetters)
        {
            return null;
        }

        var ownLetters = 0;
        for (var i = 0; i < own.Length; i++)
        {
            ownLetters += scripts[own[i]];
        }

        if (own[0] == ScriptKind.Han && source.Language != "ja" && scripts.Kana >= 6 && scripts.Kana * 3 >= ownLetters)
        {
            return "Japanese";
        }

        if (own[0] == ScriptKind.Hiragana && scripts.Kana == 0 && ownLetters * 2 > scripts.Letters)
        {
            return scripts[ScriptKind.Han] >= 16 && !source.UsesHan ? "Chinese" : null;
        }

        if (ownLetters * 10 >= scripts.Letters)
        {
            return null;
        }

        var foreign = Enum.GetValues<ScriptKind>().Skip(1).Where(s => !own.Contains(s)).MaxBy(s => scripts[s]);
        return foreign == ScriptKind.Latin
            ? SameText.CountWords(target).Lower >= FewestWords ? "Latin letters" : null
            : LanguageScripts.Of(source).Contains(foreign) ? null : $"{foreign} letters";
    }
}
