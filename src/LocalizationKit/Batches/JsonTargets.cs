using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Puts new targets into the text of a record that is known to be a listing. Pure.</summary>
internal static class JsonTargets
{
    /// <summary>Replaces targets; one that the record does not have is put behind its source.</summary>
    /// <param name="record">The record, UTF-8.</param>
    /// <param name="isShortForm">Whether the record has one text and no list of fields.</param>
    /// <param name="targets">The new targets by index of the field.</param>
    /// <returns>The new record, and how many targets were put in.</returns>
    public static (byte[] Record, int Count) Replace(ReadOnlyMemory<byte> record, bool isShortForm, IReadOnlyDictionary<int, string> targets)
    {
        var places = Find(record.Span, isShortForm);
        var isEscaped = Ascii.IsValid(record.Span) && record.Span.IndexOf("\\u"u8) >= 0;
        var output = new ArrayBufferWriter<byte>(record.Length + 256);
        var (at, count) = (0, 0);
        foreach (var (index, target) in targets.OrderBy(t => t.Key).Where(t => t.Key < places.Count))
        {
            var place = places[index];
            output.Write(record.Span[at..place.Start]);
            output.Write(place.Lead);
            output.Write(Encode(target, isEscaped));
            at = place.End;
            count++;
        }

        output.Write(record.Span[at..]);
        return (output.WrittenSpan.ToArray(), count);
    }

    // In the long form the texts stand three objects deep: record, list of fields, field.
    private static List<JsonTargetPlace> Find(ReadOnlySpan<byte> record, bool isShortForm)
    {
        var places = new List<JsonTargetPlace>();
        var reader = new Utf8JsonReader(record);
        var depth = isShortForm ? 1 : 3;
        var isInside = isShortForm;
        var open = JsonTargetPlace.None;
        while (reader.Read())
        {
            if (!isShortForm && reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
            {
                isInside = reader.ValueTextEquals("fields"u8);
            }
            else if (isInside && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth - 1)
            {
                places.Add(open);
                open = JsonTargetPlace.None;
            }
            else if (isInside && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
            {
                open = Take(record, ref reader, open);
            }
        }

        return places;
    }

    private static JsonTargetPlace Take(ReadOnlySpan<byte> record, ref Utf8JsonReader reader, JsonTargetPlace open)
    {
        var isTarget = reader.ValueTextEquals("target"u8);
        var isSource = reader.ValueTextEquals("source"u8);
        var nameEnd = (int)reader.BytesConsumed;
        if (!isTarget && !isSource)
        {
            return open;
        }

        reader.Read();
        var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        if (isTarget)
        {
            return new JsonTargetPlace(start, end, []);
        }

        // The gap between name and value is kept as the writer of the record likes it.
        var gap = record[nameEnd..start].TrimStart(" \t:"u8).IsEmpty ? record[nameEnd..start].TrimStart((byte)':') : [];
        byte[] lead = [.. gap.IsEmpty ? ","u8 : ", "u8, .. "\"target\":"u8, .. gap];
        return open.Start == 0 ? new JsonTargetPlace(end, end, lead) : open;
    }

    // A record that writes everything beyond ASCII as escapes goes on doing so.
    private static byte[] Encode(string target, bool isEscaped)
    {
        var text = JsonEncodedText.Encode(target, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        var escaped = isEscaped
            ? string.Concat(text.Select(c => c < 0x80 ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)))
            : text;
        return Encoding.UTF8.GetBytes($"\"{escaped}\"");
    }
}
