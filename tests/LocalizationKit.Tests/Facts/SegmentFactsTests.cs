using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts;

public sealed class SegmentFactsTests
{
    private const string Source = "Not for <b>children</b> under 3 years, 500 ml. Order at shop@example.com, amazing deal.";

    public static TheoryData<string> Names() => new(Facts.Keys);

    private static readonly Dictionary<string, Func<SegmentFacts, object>> Facts = new(StringComparer.Ordinal)
    {
        ["terms"] = static f => f.Terms,
        ["claims"] = static f => f.Claims,
        ["differences"] = static f => f.QuantityDifferences,
        ["passages"] = static f => f.Passages,
        ["term texts"] = static f => f.TermTexts,
        ["wordings"] = static f => f.Wordings,
        ["spans"] = static f => f.Source.Spans,
        ["quantities"] = static f => f.Target.Quantities,
        ["cues"] = static f => f.Source.Cues,
        ["attributes"] = static f => f.Source.Attributes,
        ["tokens"] = static f => f.Source.Tokens,
        ["scripts"] = static f => f.Source.Scripts,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Fact_AskedForAgain_IsTheSame_UntilItIsForgotten(string name)
    {
        var facts = ListingBuilder.FactsOf(Source).Segments[0];
        var first = Facts[name](facts);

        Assert.Same(first, Facts[name](facts));
        facts.Forget();
        var again = Facts[name](facts);
        Assert.True(!ReferenceEquals(first, again) || first is System.Collections.ICollection { Count: 0 });
        Assert.Equal(first.GetType(), again.GetType());
    }

    [Fact]
    public void Key_StaysWhenTheRestIsForgotten()
    {
        var facts = ListingBuilder.FactsOf(Source).Segments[0];
        var key = facts.Key;

        facts.Forget();

        Assert.Equal(key, facts.Key);
    }

    [Theory]
    [InlineData("Soft <b>cotton</b>", true)]
    [InlineData("Soft cotton", false)]
    public void HasSpan_WhereEitherSideHasOne(string source, bool expected) => Assert.Equal(expected, ListingBuilder.FactsOf(source).Segments[0].HasSpan(ProtectedSpanKind.Markup));

    [Theory]
    [InlineData("text", true)]
    [InlineData(" ", false)]
    public void IsComparable_WhenBothSidesHaveText(string source, bool expected) => Assert.Equal(expected, ListingBuilder.FactsOf(source).Segments[0].IsComparable);
}
