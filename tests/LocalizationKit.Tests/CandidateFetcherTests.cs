using LocalizationKit.Batches;
using LocalizationKit.Markets;
using LocalizationKit.Tests.Judging;
using LocalizationKit.Translation;

namespace LocalizationKit.Tests;

public sealed class CandidateFetcherTests
{
    [Fact]
    public async Task Fetch_FieldsWithATarget_GetACandidateOfEachEngine()
    {
        var first = new FakeTranslator(_ => TranslatedText.Of("one"), "first");
        var second = new FakeTranslator(_ => TranslatedText.Of("two"), "second");

        var fetched = Assert.Single(await Create(first, second).FetchAsync([Listing(("甲", "A", []), ("乙", null, []), ("丙", "C", [new TranslationCandidate("first", "mine")]))]));

        Assert.Equal(["first=one second=two", "", "first=mine second=two"], fetched.Listing.Fields.Select(f => string.Join(' ', f.Candidates.Select(c => $"{c.Engine}={c.Text}"))));
        Assert.Equal(["A", null, "C"], fetched.Listing.Fields.Select(f => f.Target));
        Assert.Equal(3, fetched.Filled);
        Assert.Equal((1, 2), (first.Asked.Count, second.Asked.Count));
    }

    [Fact]
    public async Task Fetch_AFailure_LeavesTheListingAsItIs()
    {
        var listing = Listing(("甲", "A", []));
        var fetched = Assert.Single(await Create(new FakeTranslator(_ => TranslatedText.Of(new TranslationFailure(TranslationFailureKind.Unavailable, "Down.")))).FetchAsync([listing]));

        Assert.Same(listing, fetched.Listing);
        Assert.Equal("LK9201", Assert.Single(fetched.Failures).Failure.CheckId);
    }

    [Fact]
    public async Task Fetch_AListingThatCannotBeJudged_IsLeftAlone()
    {
        var engine = new FakeTranslator(_ => TranslatedText.Of("one"));

        var fetched = await Create(engine).FetchAsync([new Listing { Id = "1", Market = "xx-XX", Fields = [new ListingField { Name = "title", Source = "甲", Target = "A" }] }]);

        Assert.Empty(Assert.Single(fetched).Listing.Fields[0].Candidates);
        Assert.Empty(engine.Asked);
    }

    private static CandidateFetcher Create(params ITranslator[] translators) => new(translators, new QualityOptions(), MarketCatalog.Empty, []);

    private static Listing Listing(params (string Source, string? Target, TranslationCandidate[] Candidates)[] fields) => new()
    {
        Id = "1",
        TargetLanguage = "en",
        Fields = [.. fields.Select(f => new ListingField { Name = "title", Source = f.Source, Target = f.Target, Candidates = f.Candidates })],
    };
}
