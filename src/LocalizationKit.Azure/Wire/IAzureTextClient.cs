using Azure;

namespace LocalizationKit.Azure.Wire;

/// <summary>Sends one request, once.</summary>
internal interface IAzureTextClient
{
    /// <summary>Sends a request.</summary>
    /// <exception cref="RequestFailedException">The service answered with an error, or could not be reached (status 0).</exception>
    /// <exception cref="AzureReplyException">The answer is none to the request.</exception>
    Task<AzureReply> SendAsync(AzureCall call, CancellationToken cancellationToken);
}
