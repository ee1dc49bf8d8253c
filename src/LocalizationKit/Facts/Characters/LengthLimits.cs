using System.Globalization;
using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds the length limits that a target exceeds.</summary>
internal static class LengthLimits
{
    private delegate int Measure(ReadOnlySpan<char> element);

    /// <summary>Finds them, unit by unit.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The length, the limit, the unit, where the text goes over it, and whether the record or the user sets the limit.</returns>
    public static IEnumerable<(int Length, int Limit, string Unit, int Start, bool IsOwn)> FindExceeded(SegmentFacts facts) =>
        HasLimits(facts.Segment.Field, facts) ? Find(facts) : [];

    private static IEnumerable<(int Length, int Limit, string Unit, int Start, bool IsOwn)> Find(SegmentFacts facts)
    {
        var (field, text) = (facts.Segment.Field, facts.Target.Text);
        var characters = field.MaxLength is { } own ? (own, true)
            : Find(facts, static l => l.Characters) ?? (facts.Market.MaxLengths.TryGetValue(field.Name, out var common) ? (common, false) : null);
        var limits = new ((int Most, bool IsOwn)? Limit, string Unit, int MostPerCode, Measure Measure)[]
        {
            (characters, "characters", 1, static _ => 1),
            (field.MaxBytes is { } bytes ? (bytes, true) : Find(facts, static l => l.Bytes), "bytes", 3, static e => Encoding.UTF8.GetByteCount(e)),
            (field.MaxWidth is { } width ? (width, true) : Find(facts, static l => l.Width), "half-width cells", 2, static e => IsWide(e) ? 2 : 1),
        };
        foreach (var (limit, unit, mostPerCode, measure) in limits)
        {
            if (limit is var (most, isOwn) && (long)text.Length * mostPerCode > most && Exceeds(text, most, measure) is var (length, start))
            {
                yield return (length, most, unit, start, isOwn);
            }
        }

        if (Find(facts, static l => l.Words) is var (words, isOwnWords) && facts.Target.WordCount > words)
        {
            yield return (facts.Target.WordCount, words, "words", 0, isOwnWords);
        }
    }

    private static bool HasLimits(ListingField field, SegmentFacts facts) =>
        field.MaxLength is not null || field.MaxBytes is not null || field.MaxWidth is not null
        || facts.Options.Limits.Count + facts.Market.Limits.Count > 0 || facts.Market.MaxLengths.ContainsKey(field.Name);

    // What the user says holds before what the market's pack says, and there what stands last.
    private static (int Most, bool IsOwn)? Find(SegmentFacts facts, Func<FieldLimit, int?> unit)
    {
        return Last(facts.Options.Limits, facts, unit) is { } user ? (user, true) : Last(facts.Market.Limits, facts, unit) is { } pack ? (pack, false) : null;
    }

    private static int? Last(IReadOnlyList<FieldLimit> limits, SegmentFacts facts, Func<FieldLimit, int?> unit)
    {
        for (var i = limits.Count - 1; i >= 0; i--)
        {
            if (unit(limits[i]) is { } most && limits[i].Fits(facts.Market.Id, facts.Segment.Listing.Vertical, facts.Segment.Field.Name))
            {
                return most;
            }
        }

        return null;
    }

    private static (int Length, int Start)? Exceeds(string text, int limit, Measure measure)
    {
        int length = 0, start = -1, size;
        for (var index = 0; index < text.Length; index += size)
        {
            size = StringInfo.GetNextTextElementLength(text.AsSpan(index));
            length += measure(text.AsSpan(index, size));
            start = start < 0 && length > limit ? index : start;
        }

        return start < 0 ? null : (length, start);
    }

    // East Asian Width W and F, as far as shops' texts have them: CJK, kana, Hangul, full-width forms, emoji.
    private static bool IsWide(ReadOnlySpan<char> element)
    {
        Rune.DecodeFromUtf16(element, out var rune, out _);
        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF and not 0x303F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
    }
}
