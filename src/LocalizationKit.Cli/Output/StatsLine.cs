using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes the statistics of a run as one line of JSON.</summary>
internal static class StatsLine
{
    public static string Of(RunSummary summary)
    {
        using var process = Process.GetCurrentProcess();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("records", summary.Records);
            json.WriteNumber("segments", summary.Segments);
            json.WriteNumber("characters", summary.Characters);
            json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 4));
            json.WriteNumber("segmentsPerSecond", Math.Round(summary.Segments / Math.Max(1e-6, summary.Elapsed.TotalSeconds), 1));
            json.WriteNumber("peakBytes", process.PeakWorkingSet64);
            json.WriteStartArray("scores");
            foreach (var (by, key, score) in summary.Scores)
            {
                BatchScoreJson.Write(json, by, key, score);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
