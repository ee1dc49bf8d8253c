using System.Globalization;
using System.Text.Json;
using Azure;

namespace LocalizationKit.Azure.Wire;

/// <summary>Holds what an error answer says: its HTTP status and the service's own code, in whichever of its forms it comes.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Code">The six-digit code; 0 when there is none.</param>
/// <param name="Message">The service's own words; null when there are none.</param>
internal sealed record AzureError(int Status, int Code, string? Message)
{
    private const int MaxMessage = 200;

    /// <summary>Reads an error. Azure.Core does not read the codes of 3.0, which are numbers.</summary>
    public static AzureError Of(RequestFailedException exception)
    {
        var code = int.TryParse(exception.ErrorCode, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        var body = BodyOf(exception);
        if (body is null)
        {
            return new AzureError(exception.Status, code, null);
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
            {
                return new AzureError(exception.Status, error.TryGetProperty("code", out var own) ? CodeOf(own, code) : code, MessageOf(error));
            }
        }
        catch (JsonException)
        {
            // A gateway's HTML page: the status says all there is to know.
        }

        return new AzureError(exception.Status, code, null);
    }

    /// <summary>Describes the answer for a person.</summary>
    public string Describe() => (Status == 0 ? "no answer" : Code == 0 ? $"status {Status}" : $"status {Status}, code {Code}") + (Message is null ? "" : $": {Message}");

    private static BinaryData? BodyOf(RequestFailedException exception)
    {
        try
        {
            return exception.GetRawResponse()?.Content;
        }
        catch (InvalidOperationException)
        {
            return null; // The body was never read to its end.
        }
    }

    private static int CodeOf(JsonElement code, int fallback) => code.ValueKind switch
    {
        JsonValueKind.Number when code.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(code.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => fallback,
    };

    private static string? MessageOf(JsonElement error)
    {
        if (!error.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var text = message.GetString()!.ReplaceLineEndings(" ").Trim();
        return text.Length == 0 ? null : text.Length <= MaxMessage ? text : text[..MaxMessage] + "…";
    }
}
