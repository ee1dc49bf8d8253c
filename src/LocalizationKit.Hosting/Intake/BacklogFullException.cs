namespace LocalizationKit.Hosting.Intake;

/// <summary>Says that too many listings wait to be judged and new ones are turned away for now.</summary>
public sealed class BacklogFullException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public BacklogFullException()
        : this("Too many listings wait to be judged; try again in a minute.")
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">What is wrong and what helps.</param>
    public BacklogFullException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">What is wrong and what helps.</param>
    /// <param name="innerException">The cause.</param>
    public BacklogFullException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
