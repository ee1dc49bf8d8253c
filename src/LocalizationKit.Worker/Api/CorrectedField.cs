namespace LocalizationKit.Worker.Api;

/// <summary>The corrected translation of a field.</summary>
/// <param name="Name">The name; of several fields with one name the first is meant, then the second, in the order given.</param>
/// <param name="Index">The index of the field, from 0, in place of the name.</param>
/// <param name="Target">The new translation.</param>
internal sealed record CorrectedField(string? Name, int? Index, string? Target);
