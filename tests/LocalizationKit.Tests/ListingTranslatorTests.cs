using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Translation;

namespace LocalizationKit.Tests;

public sealed class ListingTranslatorTests
{
    private static readonly TranslationFailure Down = new(TranslationFailureKind.Unavailable, "It is down.");

    private static readonly Market Market = new()
    {
        Id = "de-XX",
        Language = LanguageTag.Parse("de"),
        Glossaries = new Dictionary<string, Glossary>
        {
            ["common"] = new Glossary("common", [Ordered("速干", "schnelltrocknend", "atmungsaktiv"), Term("上衣", "Oberteil"), Term("苹果", "Apfel"), Term("苹果", "Apple")]),
        },
        ProtectedNames = new Glossary("protected", [Term("小熊", "Xiaoxiong"), Term("NIKO", "NIKO")]),
    };

    [Fact]
    public async Task Translate_SeveralMarkets_AsksOncePerLanguagePairAndKeepsTheOrder()
    {
        var engine = new RecordingTranslator(t => TranslatedText.Of("→" + t.Text));
        var translator = Create(engine);

        var results = await translator.TranslateAsync(
        [
            Listing("1", "ja", ("a", null), ("b", "B")),
            Listing("2", "de", ("c", " ")),
            Listing("3", "ja", ("d", null), ("", null)),
            Listing("4", "not a tag", ("e", null)),
        ]);

        Assert.Equal([["→a", "B"], ["→c"], ["→d", null], [null]], results.Select(r => r.Listing.Fields.Select(f => f.Target).ToArray()));
        Assert.Equal([1, 1, 1, 0], results.Select(r => r.Filled));
        Assert.Equal(["zh-Hans→ja: a d", "zh-Hans→de: c"], engine.Requests.Select(r => $"{r.SourceLanguage}→{r.TargetLanguage}: {string.Join(' ', r.Texts.Select(t => t.Text))}"));
    }

    [Fact]
    public async Task Translate_TermsAndKeptTexts_StandAtTheirPlaces()
    {
        var engine = new RecordingTranslator(t => TranslatedText.Of(t.Text));

        await Create(engine).TranslateAsync([new Listing { Id = "1", Market = "de-XX", Fields = [new ListingField { Name = "title", Source = "小熊NIKO速干上衣{size}，苹果图案" }] }]);

        var text = Assert.Single(Assert.Single(engine.Requests).Texts);
        Assert.Equal(["小熊→Xiaoxiong", "速干→schnelltrocknend|atmungsaktiv"], text.Terms.Select(t => $"{text.Text.Substring(t.Start, t.Length)}→{string.Join('|', t.Renderings)}"));
        Assert.Equal(["NIKO", "{size}"], text.Kept.Select(k => text.Text.Substring(k.Start, k.Length)));
    }

    [Fact]
    public async Task Add_AFieldThatFailed_HoldsTheListing()
    {
        var listing = Listing("1", "ja", ("春装", null), ("夏装", "夏服"));
        var result = Assert.Single(await Create(new RecordingTranslator(_ => TranslatedText.Of(Down))).TranslateAsync([listing]));

        Assert.Same(listing, result.Listing);
        var pipeline = new QualityPipelineBuilder().Build();
        var verdict = TranslationVerdict.Add(pipeline.Check(result.Listing), result.Failures);

        var finding = Assert.Single(verdict.Findings, f => f.Check.Id == "LK9201");
        Assert.Equal(("It is down.", 0, "title"), (finding.Message, finding.FieldIndex, finding.Field));
        Assert.Equal(16, finding.Fingerprint.Length);
        Assert.Equal(Verdict.Review, verdict.Verdict);
        Assert.Contains("LK9201 is major", verdict.Gate.Reasons);
    }

    [Fact]
    public void Fail_ARunThatEnded_FailsWhatIsOpen() =>
        Assert.Equal([0, 2], ListingTranslator.Fail(Listing("1", "ja", ("a", null), ("b", "B"), ("c", "")), Down).Failures.Select(f => f.FieldIndex));

    [Theory]
    [InlineData(TranslationFailureKind.Unavailable)]
    [InlineData(TranslationFailureKind.Throttled)]
    [InlineData(TranslationFailureKind.AccessDenied)]
    [InlineData(TranslationFailureKind.QuotaExhausted)]
    [InlineData(TranslationFailureKind.RequestRefused)]
    [InlineData(TranslationFailureKind.InvalidResponse)]
    [InlineData(TranslationFailureKind.LanguageUnsupported)]
    [InlineData(TranslationFailureKind.KeptTextLost)]
    [InlineData(TranslationFailureKind.BudgetSpent)]
    public void Failure_OfEveryKind_HasACheckThatDocumentsIt(TranslationFailureKind kind) =>
        Assert.NotNull(CheckCatalog.Find(new TranslationFailure(kind, "").CheckId));

    private static ListingTranslator Create(ITranslator engine) => new(engine, new QualityOptions(), new MarketCatalog([Market]), []);

    [Fact]
    public async Task Translate_AnOrdinaryWordOfAPack_IsLeftToTheEngineUntilSomebodyOrdersIt()
    {
        var engine = new RecordingTranslator(t => TranslatedText.Of(t.Text));
        var own = new Glossary("own", [Term("上衣", "Top")]);
        var listing = new Listing { Id = "1", Market = "de-XX", Fields = [new ListingField { Name = "title", Source = "上衣" }] };

        await Create(engine).TranslateAsync([listing]);
        await new ListingTranslator(engine, new QualityOptions(), new MarketCatalog([Market]), [own]).TranslateAsync([listing]);

        Assert.Empty(engine.Requests[0].Texts[0].Terms);
        Assert.Equal(["Top"], Assert.Single(engine.Requests[1].Texts[0].Terms).Renderings);
    }

    private static TermEntry Ordered(string source, params string[] targets) => new() { Id = source, Sources = [source], Targets = targets, MissingSeverity = Severity.Major };

    private static TermEntry Term(string source, params string[] targets) => new() { Id = source, Sources = [source], Targets = targets };

    private static Listing Listing(string id, string language, params (string Source, string? Target)[] fields) => new()
    {
        Id = id,
        TargetLanguage = language,
        Fields = [.. fields.Select(f => new ListingField { Name = "title", Source = f.Source, Target = f.Target })],
    };

    private sealed class RecordingTranslator(Func<TranslationText, TranslatedText> translate) : ITranslator
    {
        public List<TranslationRequest> Requests { get; } = [];

        public string Engine => "test";

        public Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
        {
            Requests.Add(request);
            return Task.FromResult(new TranslationResult { Texts = [.. request.Texts.Select(translate)] });
        }
    }
}
