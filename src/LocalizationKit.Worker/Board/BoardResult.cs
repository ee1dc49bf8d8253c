using System.Text.Json;

namespace LocalizationKit.Worker.Board;

/// <summary>What the board reads of a result record.</summary>
internal sealed record BoardResult(string? Verdict, IReadOnlyList<BoardFinding> Findings, BoardGate? Gate)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static BoardResult Parse(string? json) =>
        json is null or "null" ? new BoardResult(null, [], null) : JsonSerializer.Deserialize<BoardResult>(json, Options) ?? new BoardResult(null, [], null);
}
