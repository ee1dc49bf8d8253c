using System.Text.RegularExpressions;
using LocalizationKit.Facts.Numbers.Alignment;
using LocalizationKit.Facts.Numbers.Sizes;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Finds sizes of the Chinese system that were copied without a conversion.</summary>
internal static partial class CopiedSizes
{
    private static readonly string[] Systems =
        ["EU", "CN", "China", "Chinese", "chines", "cinese", "chinois", "chino", "Asia", "asiat", "アジア", "中国", "cm", "mm", "UK", "US", "JP", "センチ", "จีน", "Trung Quốc", "Tiongkok", "Cina", "in.", "inch", "\""];

    private static readonly string[] AsianSizing = ["亚洲码", "亚码", "亚洲尺码", "中国码", "国标码", "中国尺码"];

    private static readonly string[] AsianNames = ["asia", "asie", "asiá", "chin", "china", "cn", "アジア", "中国", "亞洲", "เอเชีย", "châu á", "trung quốc", "tiongkok", "cina"];

    /// <summary>Finds the copied sizes of a segment.</summary>
    public static IEnumerable<CopiedSize> Find(SegmentFacts facts)
    {
        var isCompared = facts.Source.Language.Language == "zh" && facts.Target.Language.Language is not ("zh" or "yue" or "und");
        return isCompared && (facts.Source.Text.AsSpan().ContainsAny('/', '码') || SizeComparer.MayHoldBras(facts)) ? FindAll(facts) : [];
    }

    private static IEnumerable<CopiedSize> FindAll(SegmentFacts facts)
    {
        if (Pattern(facts) is { } pattern)
        {
            yield return pattern;
        }

        if (Shoe(facts) is { } shoe)
        {
            yield return shoe;
        }

        if (Letters(facts) is { } letters)
        {
            yield return letters;
        }

        if (Band(facts) is { } band)
        {
            yield return band;
        }
    }

    // 75B is a band of 75 cm, which Britain and America count in inches, France and Spain from another line, Italy by numbers.
    private static CopiedSize? Band(SegmentFacts facts)
    {
        if (facts.Target.Language.Language is not ("en" or "fr" or "es" or "it") || !SizeComparer.MayHoldBras(facts) || NamesSystem(facts.Target.Text))
        {
            return null;
        }

        var target = BraSizeReader.Read(facts.Target.Text);
        var source = BraSizeReader.Read(facts.Source.Text).Find(s => s.Value is >= 60 and < 80 && target.Exists(t => t.Text == s.Text));
        return source is null || target.Exists(static t => t.Value < 50) ? null : Copied(source, target.Find(t => t.Text == source.Text)!, "a Chinese bra size");
    }

    private static CopiedSize Copied(Quantity source, Quantity target, string kind) =>
        new(new TextSpan(source.Start, source.Length, source.Text), new TextSpan(target.Start, target.Length, target.Text), kind);

    // 175/92A: height, chest and build of GB/T 1335; no other market can read it.
    private static CopiedSize? Pattern(SegmentFacts facts)
    {
        if (!facts.Source.Text.Contains('/', StringComparison.Ordinal) || !facts.Target.Text.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var match = GarmentSize().Match(facts.Source.Text);
        var at = match.Success ? facts.Target.Text.IndexOf(match.Value, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 || HasLength(facts.Target.Text) ? null : new CopiedSize(Span(match, facts.Source), TextSpan.Of(facts.Target.Text, at, match.Length), "a Chinese garment size");
    }

    // Shoe sizes 34 to 48 are read as European on the Continent; elsewhere they mean nothing.
    private static CopiedSize? Shoe(SegmentFacts facts)
    {
        if (facts.Target.Language.Language is not ("en" or "ja") || !facts.Source.Text.Contains('码', StringComparison.Ordinal) || NamesSystem(facts.Target.Text))
        {
            return null;
        }

        var match = ShoeSize().Match(facts.Source.Text);
        if (!match.Success || !IsShoe(facts))
        {
            return null;
        }

        var size = match.Groups["size"].Value;
        var at = facts.Target.Text.IndexOf(size, StringComparison.Ordinal);
        return at < 0 || (at > 0 && char.IsAsciiLetterOrDigit(facts.Target.Text[at - 1])) || (at + 2 < facts.Target.Text.Length && char.IsAsciiLetterOrDigit(facts.Target.Text[at + 2]))
            ? null
            : new CopiedSize(Span(match, facts.Source), TextSpan.Of(facts.Target.Text, at, size.Length), "a Chinese shoe size");
    }

    private static CopiedSize? Letters(SegmentFacts facts)
    {
        var cue = (facts.Source.Text.Contains('码', StringComparison.Ordinal) ? Array.Find(AsianSizing, c => facts.Source.Text.Contains(c, StringComparison.Ordinal)) : null) ?? LetterOfPattern(facts);
        if (cue is null || Array.Exists(AsianNames, n => facts.Target.Text.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var letters = facts.Target.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Size && LetterSizes.IsLetters(q.Text) && q.Text.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0);
        return letters is null
            ? null
            : new CopiedSize(
                TextSpan.Of(facts.Source.Text, facts.Source.Text.IndexOf(cue, StringComparison.Ordinal), cue.Length),
                new TextSpan(letters.Start, letters.Length, letters.Text),
                "an Asian size");
    }

    // M（165/88A）: the letter is that of the Chinese size, which is lost when the letter alone is copied; Japanese letters are near it.
    private static string? LetterOfPattern(SegmentFacts facts) =>
        facts.Target.Language.Language != "ja" && facts.Source.Text.Contains('/', StringComparison.Ordinal) && LetteredSize().Match(facts.Source.Text) is { Success: true } match
        && !facts.Target.Text.AsSpan().ContainsAnyInRange('0', '9') ? match.Value : null;

    private static bool IsShoe(SegmentFacts facts) => SizeWords.Says(facts.Segment.Listing, "shoes");

    private static bool NamesSystem(string target) => Array.Exists(Systems, s => target.Contains(s, StringComparison.Ordinal));

    private static bool HasLength(string target) => target.Contains("cm", StringComparison.OrdinalIgnoreCase) || target.Contains('"', StringComparison.Ordinal);

    private static TextSpan Span(Match match, TextFacts text) => TextSpan.Of(text.Text, match.Index, match.Length);

    [GeneratedRegex(@"(?<!\d)1[4-9]\d/\d{2,3}[ABCY](?![A-Za-z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GarmentSize();

    [GeneratedRegex(@"(?<![A-Za-z])(?:[2-6]?X{0,3}[SL]|M)\s*[(（/]\s*1[4-9]\d/\d{2,3}[ABCY](?![A-Za-z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetteredSize();

    [GeneratedRegex(@"(?<!\d)(?<size>3[4-9]|4[0-8])码", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShoeSize();
}
