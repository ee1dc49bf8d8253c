using LocalizationKit.Azure.Batching;
using LocalizationKit.Azure.Languages;
using LocalizationKit.Azure.Marking;
using LocalizationKit.Azure.Resilience;
using LocalizationKit.Azure.Sdk;
using LocalizationKit.Azure.Wire;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure;

/// <summary>Translates through Azure AI Translator. Safe to share between threads; keep one per endpoint and key, for its circuit breaker and character budget.</summary>
public sealed class AzureTranslator : ITranslator, IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string TelemetryName = "LocalizationKit.Azure";

    private readonly AzureTranslatorOptions _options;
    private readonly AzurePipeline _pipeline;
    private readonly TimeProvider _time;

    /// <summary>Initializes a translator.</summary>
    /// <param name="options">The settings; not read again afterwards, except the key.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException">A setting is wrong; the message has one line per fault.</exception>
    public AzureTranslator(AzureTranslatorOptions options, TimeProvider? time = null)
        : this(options, CreateClient(options), time ?? TimeProvider.System, null)
    {
    }

    internal AzureTranslator(AzureTranslatorOptions options, IAzureTextClient client, TimeProvider time, Action<Polly.ResiliencePipelineBuilder<AzureReply>>? innermost)
    {
        _options = options;
        _time = time;
        _pipeline = new AzurePipeline(client, options, time, innermost);
    }

    /// <inheritdoc/>
    public string Engine => "azure";

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (AzureLanguages.Find(request.SourceLanguage) is not { } from || AzureLanguages.Find(request.TargetLanguage) is not { } to)
        {
            var failure = new TranslationFailure(TranslationFailureKind.LanguageUnsupported, $"'{request.SourceLanguage}' or '{request.TargetLanguage}' is no language that can be translated.");
            return new TranslationResult { Texts = [.. request.Texts.Select(_ => TranslatedText.Of(failure))] };
        }

        var limit = BatchPlanner.LimitOf(_options.CharactersPerMinute);
        var means = MeansOf(from, to);
        var pieces = request.Texts.SelectMany((text, i) => TextCutter.Cut(text, i, means, limit)).ToList();
        var calls = BatchPlanner.Plan(pieces.Select(p => p.Marked).OfType<MarkedText>(), from.Code, [to.Code], limit);
        var answers = new AnswerBook();
        await Parallel.ForEachAsync(
            calls,
            new ParallelOptions { MaxDegreeOfParallelism = _options.Concurrency, CancellationToken = cancellationToken },
            async (call, token) => await SendAsync(call, answers, token).ConfigureAwait(false)).ConfigureAwait(false);
        return new TranslationResult { Texts = Assemble(request, pieces, answers), BilledCharacters = answers.Billed };
    }

    /// <inheritdoc/>
    public void Dispose() => _pipeline.Dispose();

    private static IAzureTextClient CreateClient(AzureTranslatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = AzureTranslatorOptionsValidator.Validate(options);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
        }

        return options.Client == AzureClientKind.Sdk ? SdkTextClient.Create(options) : new RestTextClient(options);
    }

    // The dynamic dictionary is documented for 3.0, with English on one side.
    private TermMeans MeansOf(AzureLanguage from, AzureLanguage to) => _options.ApiVersion switch
    {
        AzureApiVersion.V2026June when _options.Deployment is not null && from.HasPairs && to.HasPairs => TermMeans.Pair,
        AzureApiVersion.V3 when (from.Code == "en" || to.Code == "en") && from.HasDictionary && to.HasDictionary => TermMeans.Dictionary,
        _ => TermMeans.NoTranslate,
    };

    private async Task SendAsync(PlannedCall call, AnswerBook answers, CancellationToken cancellationToken)
    {
        if (answers.Stopped is { } stopped)
        {
            answers.Fail(call.Texts, stopped);
            return;
        }

        try
        {
            answers.Add(call.Texts, await _pipeline.SendAsync(call.Call, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (FailureReader.IsFailure(exception))
        {
            var failure = FailureReader.Read(exception, _time.GetUtcNow());
            if (failure.Kind != TranslationFailureKind.RequestRefused || call.Texts.Count == 1)
            {
                answers.Fail(call.Texts, failure);
                return;
            }

            // One text that the service cannot read must not take the others with it.
            foreach (var half in call.Halves())
            {
                await SendAsync(half, answers, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static IReadOnlyList<TranslatedText> Assemble(TranslationRequest request, IReadOnlyList<TextPiece> pieces, AnswerBook answers)
    {
        var byText = pieces.ToLookup(p => p.TextIndex);
        return [.. request.Texts.Select((text, i) => Assemble(text, byText[i], answers))];
    }

    private static TranslatedText Assemble(TranslationText text, IEnumerable<TextPiece> pieces, AnswerBook answers)
    {
        var result = new System.Text.StringBuilder();
        foreach (var piece in pieces)
        {
            result.Append(piece.Before);
            if (piece.Marked is { } marked)
            {
                var answer = answers.Of(marked);
                if (!answer.IsTranslated)
                {
                    return answer;
                }

                result.Append(answer.Text);
            }

            result.Append(piece.After);
        }

        var translation = result.ToString();
        return TranslatedText.Of(translation, [.. text.Terms.Where(t => !t.Renderings.Any(r => translation.Contains(r, StringComparison.OrdinalIgnoreCase)))]);
    }
}
