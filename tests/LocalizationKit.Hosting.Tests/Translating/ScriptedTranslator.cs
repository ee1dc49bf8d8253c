using System.Collections.Concurrent;
using LocalizationKit.Translation;

namespace LocalizationKit.Hosting.Tests.Translating;

/// <summary>An engine that answers as a test says, and remembers what it was asked.</summary>
internal sealed class ScriptedTranslator(Func<string, TranslatedText> answer) : ITranslator
{
    private readonly ConcurrentQueue<string> _asked = new();

    public string Engine => "scripted";

    public Func<string, TranslatedText> Answer { get; set; } = answer;

    public IReadOnlyList<string> Asked => [.. _asked];

    public Task<TranslationResult> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        foreach (var text in request.Texts)
        {
            _asked.Enqueue(text.Text);
        }

        return Task.FromResult(new TranslationResult { Texts = [.. request.Texts.Select(t => Answer(t.Text))] });
    }
}
