using System.Text.Json;
using LocalizationKit.Risk;

namespace LocalizationKit.Cli.Training;

/// <summary>Reads the records of <c>lockit train risk</c>.</summary>
internal static class RiskTrainingReader
{
    /// <summary>Reads a record.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The record.</returns>
    /// <exception cref="FormatException">A property is missing or wrong.</exception>
    public static RiskTrainingRecord Read(JsonElement line)
    {
        var penalty = line.TryGetProperty("penalty", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null;
        if (penalty < 0)
        {
            throw new FormatException("'penalty' must be 0 or more");
        }

        var share = line.TryGetProperty("badShare", out var part) && part.ValueKind == JsonValueKind.Number ? part.GetDouble() : (double?)null;
        if (share is < 0 or > 1)
        {
            throw new FormatException("'badShare' must be between 0 and 1");
        }

        var isBad = Truth(line, "bad") ?? (penalty is { } known ? known >= RiskTrainingRecord.MajorPenalty : throw new FormatException("neither 'penalty' (a number) nor 'bad' (true or false) is there"));
        return new RiskTrainingRecord
        {
            Id = line.Text("id"),
            Document = line.TryText("document") ?? line.Text("id"),
            Campaign = line.TryText("campaign") ?? "",
            Domain = line.TryText("domain") ?? "",
            SourceLanguage = line.Text("sourceLanguage"),
            TargetLanguage = line.Text("targetLanguage"),
            Source = line.Text("source"),
            Target = line.TryText("target") ?? "",
            Penalty = penalty,
            IsBad = isBad,
            BadShare = share,
            IsHuman = Truth(line, "human") ?? false,
        };
    }

    private static bool? Truth(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : throw new FormatException($"'{name}' must be true or false");
}
