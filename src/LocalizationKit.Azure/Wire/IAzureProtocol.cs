using System.Text.Json;
using Azure.Core;

namespace LocalizationKit.Azure.Wire;

/// <summary>Writes requests and reads answers of one version of the protocol.</summary>
internal interface IAzureProtocol
{
    /// <summary>Adds the query of a request.</summary>
    void AddQuery(RequestUriBuilder uri, AzureCall call);

    /// <summary>Writes the body of a request.</summary>
    void WriteBody(Utf8JsonWriter json, AzureCall call);

    /// <summary>Finds the translated items in the body of an answer.</summary>
    JsonElement ItemsOf(JsonElement root);
}
