using System.Net;

namespace LocalizationKit.Judges.Chat;

/// <summary>Says that a chat service refused, and how long it asks to wait.</summary>
public sealed class ChatServiceException : HttpRequestException
{
    /// <summary>Initializes an exception.</summary>
    /// <param name="message">What happened; holds neither keys nor texts.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="retryAfter">How long the service asks to wait; null where it does not say.</param>
    public ChatServiceException(string message, HttpStatusCode status, TimeSpan? retryAfter = null)
        : base(message, null, status) => RetryAfter = retryAfter;

    /// <summary>Gets how long the service asks to wait.</summary>
    public TimeSpan? RetryAfter { get; }
}
