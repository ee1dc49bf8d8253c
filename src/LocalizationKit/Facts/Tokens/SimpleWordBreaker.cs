using System.Text;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts words by script alone: a run of one script is a word, a Han character is one by itself. Needs no library.</summary>
internal sealed class SimpleWordBreaker : WordBreaker
{
    /// <inheritdoc/>
    public override IReadOnlyList<Token> Break(string text, LanguageTag language)
    {
        var tokens = new List<Token>();
        var start = -1;
        var current = ScriptKind.Common;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Rune.IsDigit(rune) ? ScriptKind.Latin : ScriptProfile.ScriptOf(rune);
            var isInner = start >= 0 && current == ScriptKind.Latin && rune.Value is '\'' or '’';
            if (!isInner && (script != current || script is ScriptKind.Common or ScriptKind.Han))
            {
                Close(tokens, start, index);
                start = script == ScriptKind.Common ? -1 : index;
                current = script;
            }

            index += rune.Utf16SequenceLength;
        }

        Close(tokens, start, index);
        return tokens;
    }

    private static void Close(List<Token> tokens, int start, int end)
    {
        if (start >= 0 && end > start)
        {
            tokens.Add(new Token(start, end - start));
        }
    }
}
