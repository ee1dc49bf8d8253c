using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Judges.Chat;

/// <summary>Keeps answers by what was asked, so that the same question is not paid for twice. Safe to share between threads.</summary>
public interface IAnswerCache
{
    /// <summary>Finds an answer.</summary>
    /// <param name="key">The hash of model, instructions and texts.</param>
    /// <param name="answer">The answer when the method returns true.</param>
    /// <returns>Whether there is one.</returns>
    bool TryGet(string key, [NotNullWhen(true)] out string? answer);

    /// <summary>Keeps an answer.</summary>
    /// <param name="key">The hash of model, instructions and texts.</param>
    /// <param name="answer">The answer.</param>
    void Set(string key, string answer);
}
