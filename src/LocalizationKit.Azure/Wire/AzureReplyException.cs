namespace LocalizationKit.Azure.Wire;

/// <summary>Says that a successful answer cannot be used.</summary>
internal sealed class AzureReplyException : Exception
{
    /// <summary>Initializes the exception.</summary>
    public AzureReplyException()
    {
    }

    /// <summary>Initializes the exception.</summary>
    public AzureReplyException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    public AzureReplyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
