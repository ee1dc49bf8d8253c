using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class SpanCoverTests
{
    [Property(MaxTest = 500)]
    public Property Covers_AnySpans_EqualsLookingAtEach()
    {
        var span = Gen.Zip(Gen.Choose(0, 20), Gen.Choose(1, 6)).Select(p => new TextSpan(p.Item1, p.Item2, ""));
        return Prop.ForAll(Gen.Zip(span.ListOf(), span).ToArbitrary(), c =>
            new SpanCover(c.Item1).Covers(c.Item2) == c.Item1.Any(s => s.Start <= c.Item2.Start && s.End >= c.Item2.End));
    }
}
