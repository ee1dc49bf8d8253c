using LocalizationKit.Translation;

namespace LocalizationKit.Tests.Samples.Code;

/// <summary>The translator of its own that docs/writing-a-translator.md shows.</summary>
internal sealed class HouseEngine(Func<string, string, CancellationToken, Task<string>> translate) : ITranslator
{
    public string Engine => "house";

    public async Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        var texts = new List<TranslatedText>();
        foreach (var text in request.Texts)
        {
            try
            {
                texts.Add(TranslatedText.Of(await translate(text.Text, request.TargetLanguage, cancellationToken)));
            }
            catch (HttpRequestException exception)
            {
                // What the service answers, and that it does not answer, is a value: the other texts go on, and this listing is held.
                texts.Add(TranslatedText.Of(new TranslationFailure(TranslationFailureKind.Unavailable, exception.Message)));
            }
        }

        return new TranslationResult { Texts = texts };
    }
}
