using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Judges.Chat;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Settings;

/// <summary>Keeps translations from run to run by what was asked, so that the same text is not paid for again. Safe to share between threads and processes.</summary>
/// <param name="inner">The engine.</param>
/// <param name="cache">Where translations are kept.</param>
/// <param name="model">What else decides how the engine translates, e.g. the category of a custom model.</param>
internal sealed class CachedTranslator(ITranslator inner, IAnswerCache cache, string model) : ITranslator
{
    /// <inheritdoc/>
    public string Engine => inner.Engine;

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        var keys = request.Texts.Select(t => KeyOf(request, t)).ToArray();
        var texts = keys.Select(Find).ToArray();
        var open = Enumerable.Range(0, keys.Length).Where(i => texts[i] is null).ToArray();
        if (open.Length == 0)
        {
            return new TranslationResult { Texts = texts! };
        }

        var asked = new TranslationRequest { SourceLanguage = request.SourceLanguage, TargetLanguage = request.TargetLanguage, Texts = [.. open.Select(i => request.Texts[i])] };
        var result = await inner.TranslateAsync(asked, cancellationToken);
        for (var k = 0; k < open.Length; k++)
        {
            texts[open[k]] = result.Texts[k];
            Keep(keys[open[k]], result.Texts[k]);
        }

        return new TranslationResult { Texts = texts!, BilledCharacters = result.BilledCharacters };
    }

    // With terms the outcome is more than a text, so those are always asked for.
    private string? KeyOf(TranslationRequest request, TranslationText text) => text.Terms.Count > 0 ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Engine, model, request.SourceLanguage, request.TargetLanguage, string.Join(',', text.Kept.Select(k => $"{k.Start}+{k.Length}")), text.Text))));

    // An empty file is what a crash of the machine may leave.
    private TranslatedText? Find(string? key) => key is not null && cache.TryGet(key, out var text) && text.Length > 0 ? TranslatedText.Of(text) : null;

    private void Keep(string? key, TranslatedText text)
    {
        if (key is null || !text.IsTranslated)
        {
            return;
        }

        try
        {
            cache.Set(key, text.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk costs the saving, not the run.
        }
    }
}
