using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Translation;

namespace LocalizationKit.Judging;

/// <summary>Translates targets back and compares what comes out with the source (LK2702). Safe to share between threads.</summary>
public sealed class BackTranslationJudge : ITextJudge
{
    private readonly ITranslator _translator;

    /// <summary>Initializes a judge.</summary>
    /// <param name="translator">The engine; wrap it in a <see cref="BudgetedTranslator"/> to bound what a run costs.</param>
    public BackTranslationJudge(ITranslator translator)
    {
        ArgumentNullException.ThrowIfNull(translator);
        _translator = translator;
    }

    /// <inheritdoc/>
    public string Name => "back-translation:" + _translator.Engine;

    /// <inheritdoc/>
    public string CheckId => "LK2702";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TextOpinion>> JudgeAsync(IReadOnlyList<SegmentFacts> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var opinions = new TextOpinion[texts.Count];
        foreach (var pair in Enumerable.Range(0, texts.Count).GroupBy(i => (Source: texts[i].Source.Language, Target: texts[i].Target.Language)))
        {
            var places = pair.ToList();
            var request = new TranslationRequest
            {
                SourceLanguage = pair.Key.Target.ToString(),
                TargetLanguage = pair.Key.Source.ToString(),
                Texts = [.. places.Select(i => TextOf(texts[i]))],
            };
            var result = await _translator.TranslateAsync(request, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < places.Count; i++)
            {
                opinions[places[i]] = OpinionOf(texts[places[i]], result.Texts[i]);
            }
        }

        return opinions;
    }

    private static TranslationText TextOf(SegmentFacts facts) =>
        new() { Text = facts.Target.Text, Kept = [.. facts.Target.Spans.Select(s => new KeptText(s.Start, s.Length))] };

    private static TextOpinion OpinionOf(SegmentFacts facts, TranslatedText back)
    {
        if (!back.IsTranslated)
        {
            return TextOpinion.Of(new JudgeFailure(back.Failure.CheckId, back.Failure.Message));
        }

        var drift = BackTranslationDrift.Measure(facts, back.Text);
        return drift.Describe() is { } message
            ? new TextOpinion([new JudgedError(drift.IsGrave ? Severity.Major : Severity.Minor, message, drift.Source, Segments.TextSpan.Whole(facts.Target.Text))])
            : TextOpinion.Clean;
    }
}
