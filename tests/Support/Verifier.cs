using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Compares texts with the snapshots beside the tests, under the names and in the form of Verify.Xunit.</summary>
/// <remarks>
/// A stand-in for machines whose package source lacks that package: with the property <c>UseVerify</c> the real one takes its place,
/// and neither tests nor snapshots change. To accept a new text, replace the <c>.verified.</c> file by the <c>.received.</c> one.
/// </remarks>
internal static class Verifier
{
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target ?? "null", sourceFile, method);
}
