namespace LocalizationKit.Worker.Api;

/// <summary>A reviewer's decision.</summary>
/// <param name="Decision">approve, correct or reject.</param>
/// <param name="Fields">The corrected fields; only with correct.</param>
/// <param name="Reason">The reason; needed to reject.</param>
/// <param name="Revision">The revision the reviewer saw: a newer one makes the decision fail; null takes what is there.</param>
internal sealed record DecisionRequest(string? Decision, IReadOnlyList<CorrectedField>? Fields, string? Reason, int? Revision);
