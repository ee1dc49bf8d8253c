using System.Collections.Frozen;
using System.Text;
using LocalizationKit.Data;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds text of the source language that was left in the target, by script and, between Chinese and Japanese, by character.</summary>
internal static class SourceResidue
{
    // 丨 is a Han character by its code, but stands for a separator in titles.
    private const char VerticalStroke = '丨';

    private static readonly FrozenSet<char> ChineseOnly = EmbeddedData.Rows("chinese-only.tsv").SelectMany(r => r[0]).ToFrozenSet();

    /// <summary>Returns whether a character is written in Chinese and never in Japanese.</summary>
    /// <param name="c">The character.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsChineseOnly(char c) => ChineseOnly.Contains(c);

    /// <summary>Finds the residue of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The stretches of the target, in text order.</returns>
    public static IReadOnlyList<TextSpan> Find(SegmentFacts facts)
    {
        if (facts.Target.Language.Language == "ja" && facts.Source.Language.Language != "ja")
        {
            return facts.Target.Scripts[ScriptKind.Han] == 0 ? [] : Collect(facts, r => ScriptProfile.ScriptOf(r) == ScriptKind.Han, ChineseOnly.Contains);
        }

        var own = LanguageScripts.Of(facts.Target.Language);
        return own.Length > 0 && HasForeign(facts, own) ? CollectForeign(facts, own) : [];
    }

    private static List<TextSpan> CollectForeign(SegmentFacts facts, ScriptKind[] own) =>
        Collect(facts, r => IsForeign(ScriptProfile.ScriptOf(r), facts, own), _ => true);

    private static bool HasForeign(SegmentFacts facts, ScriptKind[] own)
    {
        var scripts = LanguageScripts.Of(facts.Source.Language);
        for (var i = 0; i < scripts.Length; i++)
        {
            if (facts.Target.Scripts[scripts[i]] > 0 && IsForeign(scripts[i], facts, own))
            {
                return true;
            }
        }

        return false;
    }

    // A script that the source is written with and the target is not.
    private static bool IsForeign(ScriptKind script, SegmentFacts facts, ScriptKind[] own) =>
        script != ScriptKind.Latin && LanguageScripts.Of(facts.Source.Language).Contains(script) && !own.Contains(script);

    private static List<TextSpan> Collect(SegmentFacts facts, Func<Rune, bool> belongs, Func<char, bool> proves)
    {
        var text = facts.Target.Text;
        var found = new List<TextSpan>();
        int start = -1, end = 0, index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (belongs(rune))
            {
                start = start < 0 ? index : start;
                end = index + rune.Utf16SequenceLength;
            }
            else if (start >= 0)
            {
                Close(facts, found, start, end, proves);
                start = -1;
            }

            index += rune.Utf16SequenceLength;
        }

        Close(facts, found, start, end, proves);
        return found;
    }

    private static void Close(SegmentFacts facts, List<TextSpan> found, int start, int end, Func<char, bool> proves)
    {
        if (start < 0)
        {
            return;
        }

        var span = TextSpan.Of(facts.Target.Text, start, end - start);
        if (span.Text.Any(c => c != VerticalStroke && proves(c)) && !IsWanted(facts, span) && !IsGloss(facts.Target.Text, start))
        {
            Add(facts.Target.Text, found, span);
        }
    }

    // Stretches with nothing but digits and punctuation between them are one leftover.
    private static void Add(string text, List<TextSpan> found, TextSpan span)
    {
        if (found.Count > 0 && !text.AsSpan(found[^1].End, span.Start - found[^1].End).ContainsAnyLetter())
        {
            span = TextSpan.Of(text, found[^1].Start, span.End - found[^1].Start);
            found.RemoveAt(found.Count - 1);
        }

        found.Add(span);
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    // A name that must stay, or that a glossary renders by itself, is no leftover.
    private static bool IsWanted(SegmentFacts facts, TextSpan span) =>
        facts.Segment.Listing.Protected.Any(p => p.Contains(span.Text, StringComparison.Ordinal)) ||
        facts.Terms.Any(t => t.Approved.Any(a => a.Start <= span.Start && a.End >= span.End));

    // "Xiaohongshu (小红书)": the original spelling given for reference.
    private static bool IsGloss(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '“' or '「' or '《'))
        {
            i--;
        }

        return i > 0 && text[i] is '(' or '（' or '[' or '［';
    }
}
