using System.Text.Json;
using LocalizationKit.Scoring;

namespace LocalizationKit.Reporting;

/// <summary>Writes the scores of a group of listings as a JSON object.</summary>
internal static class BatchScoreJson
{
    /// <summary>Writes the scores.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="by">The kind of group.</param>
    /// <param name="key">The group.</param>
    /// <param name="score">Its scores.</param>
    public static void Write(Utf8JsonWriter json, string by, string key, BatchScore score)
    {
        json.WriteStartObject();
        json.WriteString("by", by);
        json.WriteString("key", key);
        json.WriteNumber("records", score.Records);
        json.WriteNumber("words", score.Words);
        json.WriteNumber("penalty", score.Penalty);
        json.WriteNumber("penaltyPerThousand", score.PenaltyPerThousand);
        json.WriteStartArray("interval");
        json.WriteNumberValue(score.Low);
        if (double.IsFinite(score.High))
        {
            json.WriteNumberValue(score.High);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
        json.WriteNumber("linear", score.Linear);
        json.WriteNumber("nonLinear", score.NonLinear);
        json.WriteBoolean("sufficient", score.IsSufficient);
        json.WriteEndObject();
    }
}
