namespace LocalizationKit.Cli;

/// <summary>Says that the command line, a configuration or a glossary is wrong; the message names place and remedy. Ends the run with exit code 2.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Initializes the exception.</summary>
    public UsageException()
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">What is wrong, where, and how to mend it.</param>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">What is wrong, where, and how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
