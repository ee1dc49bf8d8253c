namespace LocalizationKit.Hosting.Delivery;

/// <summary>Says that a receiver did not take a release. The message holds no text of the listing.</summary>
public sealed class PublishException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public PublishException()
        : this("The receiver did not take the release.")
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    public PublishException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public PublishException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets when the receiver wants to be asked again; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
