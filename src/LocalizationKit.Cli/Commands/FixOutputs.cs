namespace LocalizationKit.Cli.Commands;

/// <summary>Says what a fix run applies and where it writes.</summary>
/// <param name="Target">The file for the mended batch; null for the batch itself.</param>
/// <param name="AppliesUnsafe">Whether suggestions are applied that no check vouches for.</param>
/// <param name="IsDryRun">Whether only a diff is printed.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record FixOutputs(string? Target, bool AppliesUnsafe, bool IsDryRun, TextWriter Output, TextWriter Error);
