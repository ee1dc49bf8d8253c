using System.Collections.Concurrent;
using System.Globalization;

namespace LocalizationKit.Translation;

/// <summary>Asks a translator for each text once and stops at a number of characters, so that a run cannot cost more than was agreed. Safe to share between threads.</summary>
public sealed class BudgetedTranslator : ITranslator
{
    private readonly ITranslator _inner;
    private readonly long _budget;
    private readonly ConcurrentDictionary<(string Source, string Target, string Text), TranslatedText> _known = new();
    private long _spent;

    /// <summary>Initializes a translator.</summary>
    /// <param name="inner">The engine.</param>
    /// <param name="characters">The greatest number of characters (UTF-16 code units) that are sent.</param>
    public BudgetedTranslator(ITranslator inner, long characters)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentOutOfRangeException.ThrowIfNegative(characters);
        _inner = inner;
        _budget = characters;
    }

    /// <inheritdoc/>
    public string Engine => _inner.Engine;

    /// <summary>Gets how many characters were sent so far.</summary>
    public long Spent => Interlocked.Read(ref _spent);

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var open = request.Texts.DistinctBy(t => t.Text).Where(t => !_known.ContainsKey(KeyOf(request, t)) && TrySpend(t.Text.Length)).ToList();
        if (open.Count > 0)
        {
            var asked = new TranslationRequest { SourceLanguage = request.SourceLanguage, TargetLanguage = request.TargetLanguage, Texts = open };
            var result = await _inner.TranslateAsync(asked, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < open.Count; i++)
            {
                _known[KeyOf(request, open[i])] = result.Texts[i];
            }
        }

        return new TranslationResult { Texts = [.. request.Texts.Select(t => _known.TryGetValue(KeyOf(request, t), out var known) ? known : Spend())] };
    }

    private static (string, string, string) KeyOf(TranslationRequest request, TranslationText text) => (request.SourceLanguage, request.TargetLanguage, text.Text);

    private bool TrySpend(int characters)
    {
        if (Interlocked.Add(ref _spent, characters) <= _budget)
        {
            return true;
        }

        Interlocked.Add(ref _spent, -characters);
        return false;
    }

    private TranslatedText Spend() => TranslatedText.Of(new TranslationFailure(
        TranslationFailureKind.BudgetSpent,
        $"The budget of {_budget.ToString(CultureInfo.InvariantCulture)} characters is spent; raise it, or narrow the band of risk that is sent."));
}
