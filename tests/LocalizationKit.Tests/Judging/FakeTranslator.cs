using LocalizationKit.Translation;

namespace LocalizationKit.Tests.Judging;

/// <summary>Gives every text of a request the same outcome, and counts.</summary>
internal sealed class FakeTranslator(Func<TranslationRequest, TranslatedText> answer, string engine = "fake") : ITranslator
{
    public string Engine => engine;

    public List<string> Asked { get; } = [];

    public Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        Asked.AddRange(request.Texts.Select(t => t.Text));
        return Task.FromResult(new TranslationResult { Texts = [.. request.Texts.Select(_ => answer(request))] });
    }
}
