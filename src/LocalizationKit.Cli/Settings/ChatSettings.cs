using LocalizationKit.Judges.Chat;

namespace LocalizationKit.Cli.Settings;

/// <summary>Holds the settings of a language model as <c>lockit.json</c> gives them: everything but the key.</summary>
/// <param name="Endpoint">The address.</param>
/// <param name="KeyVariable">The environment variable that holds the key; null when none is sent.</param>
/// <param name="Cache">The folder that keeps answers; null for none.</param>
/// <param name="Options">Limits.</param>
internal sealed record ChatSettings(Uri Endpoint, string? KeyVariable, string? Cache, ChatJudgeOptions Options);
