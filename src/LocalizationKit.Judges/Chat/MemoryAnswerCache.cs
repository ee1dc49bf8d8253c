using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Judges.Chat;

/// <summary>Keeps answers as long as the process lives. Safe to share between threads.</summary>
public sealed class MemoryAnswerCache : IAnswerCache
{
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGet(string key, [NotNullWhen(true)] out string? answer) => _answers.TryGetValue(key, out answer);

    /// <inheritdoc/>
    public void Set(string key, string answer) => _answers[key] = answer;
}
