using LocalizationKit.Cli.Settings;
using LocalizationKit.Judges.Chat;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Tests.Settings;

public sealed class CachedTranslatorTests : IDisposable
{
    private static readonly TranslationTerm Silk = new(0, 2, ["Tencel", "TENCEL"]);
    private static readonly TranslationTerm Lining = new(2, 2, ["lining"]);

    private readonly TemporaryFolder _folder = new();
    private int _asked;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ATextWithTerms_ComesBackWithThoseThatWereMissing()
    {
        var first = await TranslateAsync([Silk, Lining]);
        var second = await TranslateAsync([Silk, Lining]);

        Assert.Equal(1, _asked);
        Assert.All([first, second], static t =>
        {
            Assert.Equal("two\nlines", t.Text);
            Assert.Equal([Lining], t.MissingTerms);
        });
    }

    [Fact]
    public async Task OtherTerms_AreAnotherQuestion()
    {
        await TranslateAsync([Silk, Lining]);
        await TranslateAsync([Silk, Lining with { Renderings = ["inner layer"] }]);
        await TranslateAsync([]);

        Assert.Equal(3, _asked);
    }

    private async Task<TranslatedText> TranslateAsync(IReadOnlyList<TranslationTerm> terms)
    {
        var translator = new CachedTranslator(new FakeEngine(this), new FolderAnswerCache(_folder.File("kept")), "model");
        var request = new TranslationRequest { SourceLanguage = "zh", TargetLanguage = "en", Texts = [new TranslationText { Text = "天丝里布", Terms = terms }] };
        return Assert.Single((await translator.TranslateAsync(request)).Texts);
    }

    private sealed class FakeEngine(CachedTranslatorTests owner) : ITranslator
    {
        public string Engine => "fake";

        public Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
        {
            owner._asked++;
            return Task.FromResult(new TranslationResult { Texts = [.. request.Texts.Select(static t => TranslatedText.Of("two\nlines", [.. t.Terms.Skip(1)]))] });
        }
    }
}
