using System.Globalization;
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
        var texts = keys.Select((key, i) => Find(key, request.Texts[i])).ToArray();
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
            Keep(keys[open[k]], request.Texts[open[k]], result.Texts[k]);
        }

        return new TranslationResult { Texts = texts!, BilledCharacters = result.BilledCharacters };
    }

    private string KeyOf(TranslationRequest request, TranslationText text)
    {
        var asked = string.Join('\u001f', Engine, model, request.SourceLanguage, request.TargetLanguage, string.Join(',', text.Kept.Select(k => $"{k.Start}+{k.Length}")), text.Text);
        if (text.Terms.Count > 0)
        {
            asked = string.Join('\u001f', [asked, .. text.Terms.Select(t => string.Join('\u001e', [$"{t.Start}+{t.Length}", .. t.Renderings]))]);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)));
    }

    // An empty file is what a crash of the machine may leave.
    private TranslatedText? Find(string key, TranslationText asked)
    {
        if (!cache.TryGet(key, out var answer) || answer.Length == 0)
        {
            return null;
        }

        return asked.Terms.Count == 0 ? TranslatedText.Of(answer) : Unfold(answer, asked.Terms);
    }

    // With terms the outcome is more than a text: before it stand the numbers of those that were not seen in it.
    private static string Fold(TranslatedText text, IReadOnlyList<TranslationTerm> terms) => terms.Count == 0 ? text.Text!
        : $"{string.Join(',', Enumerable.Range(0, terms.Count).Where(i => text.MissingTerms.Contains(terms[i])))}\n{text.Text}";

    private static TranslatedText? Unfold(string answer, IReadOnlyList<TranslationTerm> terms)
    {
        var end = answer.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var missing = answer[..end].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static n => int.Parse(n, CultureInfo.InvariantCulture));
        return TranslatedText.Of(answer[(end + 1)..], [.. missing.Where(n => n < terms.Count).Select(n => terms[n])]);
    }

    private void Keep(string key, TranslationText asked, TranslatedText text)
    {
        if (!text.IsTranslated)
        {
            return;
        }

        try
        {
            cache.Set(key, Fold(text, asked.Terms));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk costs the saving, not the run.
        }
    }
}
