using LocalizationKit.Facts.Polarity;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

/// <summary>A prohibition must not admit a rendering that could as well stand for its opposite: "microwave" for 不可微波 would vouch for "microwave-safe".</summary>
public sealed class PackPolarityTests
{
    private static readonly LanguageTag Source = LanguageTag.Parse("zh-Hans");

    public static TheoryData<string> Markets() => [.. BuiltInMarkets.Catalog.Ids];

    [Theory]
    [MemberData(nameof(Markets))]
    public void Prohibitions_AdmitOnlyRenderingsThatNegate(string id)
    {
        Assert.True(BuiltInMarkets.Catalog.TryGet(id, out var market));

        var open = market.Glossaries.Values.SelectMany(g => g.Entries).Where(IsProhibition)
            .SelectMany(e => e.Targets.Where(t => IsHalf(t, e, market.Language)).Select(t => $"{e.Id} {e.Sources[0]} => {t}"));

        Assert.Empty(open);
    }

    // "Hand wash" is another way to say it; "machine wash" is what is left of "do not machine wash" without its negation.
    private static bool IsHalf(string rendering, TermEntry entry, LanguageTag language) =>
        PolarityReader.Read(rendering, language).Length == 0 &&
        entry.Targets.Any(t => t.Contains(rendering, StringComparison.OrdinalIgnoreCase) && PolarityReader.Read(t, language).Any(c => c.IsStrong));

    // What need not be done (免钉胶, no nails needed) may simply be called by its name.
    private static bool IsProhibition(TermEntry entry) =>
        entry.Sources.All(s => PolarityReader.Read(s, Source) is [{ Start: 0, IsStrong: true } cue, ..] && !cue.Kinds.HasFlag(PolarityKinds.Need));
}
