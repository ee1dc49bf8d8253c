using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalizationKit.Hosting.Storage;

/// <summary>Writes the JSON object that publishers hand over: the listing as it may go out, and why it may.</summary>
internal static class ReleasePayload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Release Of(string key, StoredListing listing, int attempts)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteString("id", listing.Id);
            json.WriteNumber("revision", listing.Revision);
            json.WriteString("market", listing.Market);
            json.WriteString("decision", listing.Decision ?? "publish");
            json.WritePropertyName("record");
            json.WriteRawValue(listing.Corrected ?? listing.Record ?? "null");
            json.WritePropertyName("result");
            json.WriteRawValue(listing.Result ?? "null");
            json.WriteEndObject();
        }

        return new Release(key, listing.Id, listing.Revision, Encoding.UTF8.GetString(buffer.WrittenSpan), attempts) { Market = listing.Market };
    }
}
