using System.Collections.Concurrent;
using LocalizationKit.Azure.Marking;
using LocalizationKit.Azure.Wire;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Batching;

/// <summary>Collects the answers to the texts of a request, from several calls at once.</summary>
internal sealed class AnswerBook
{
    private readonly ConcurrentDictionary<string, TranslatedText> _texts = new(StringComparer.Ordinal);
    private long _billed;
    private int _metered;
    private volatile TranslationFailure? _stopped;

    /// <summary>Gets the failure that every further call would share; null while there is none.</summary>
    public TranslationFailure? Stopped => _stopped;

    /// <summary>Gets the characters the service counted; null when it did not say.</summary>
    public long? Billed => _metered == 0 ? null : _billed;

    /// <summary>Takes the answer to a call.</summary>
    public void Add(IReadOnlyList<MarkedText> texts, AzureReply reply)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            _texts[BatchPlanner.KeyOf(texts[i])] = MarkReader.TryRead(reply.Texts[i][0], texts[i], out var text)
                ? TranslatedText.Of(text)
                : TranslatedText.Of(new TranslationFailure(TranslationFailureKind.KeptTextLost, "A placeholder, code, address, tag or protected name did not come back from the translation service as it was; translate this field by hand."));
        }

        if (reply.Metered is { } metered)
        {
            Interlocked.Add(ref _billed, metered);
            Interlocked.Exchange(ref _metered, 1);
        }
    }

    /// <summary>Takes the failure of a call.</summary>
    public void Fail(IReadOnlyList<MarkedText> texts, TranslationFailure failure)
    {
        if (failure.StopsRun)
        {
            _stopped = failure;
        }

        foreach (var text in texts)
        {
            _texts[BatchPlanner.KeyOf(text)] = TranslatedText.Of(failure);
        }
    }

    /// <summary>Returns what became of a text.</summary>
    public TranslatedText Of(MarkedText text) => _texts[BatchPlanner.KeyOf(text)];
}
