using System.Diagnostics;

namespace LocalizationKit.Tests.Oracles;

/// <summary>Finds programs of the distribution and files of its packages.</summary>
internal static class OracleFiles
{
    /// <summary>Names the folder with the packages taken apart.</summary>
    public const string Variable = "LOCKIT_ORACLES";

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Returns whether a program is installed, or, for <c>files</c>, whether the packages are there.</summary>
    public static bool Has(string need) =>
        need == "files" ? Folder is not null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, need)));

    public static IReadOnlyList<string> Find(string pattern) =>
        [.. Directory.EnumerateFiles(Folder ?? throw new InvalidOperationException($"{Variable} names no folder."), pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)];

    /// <summary>Runs a program; it must succeed.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {error.Result}{output}");
        return output;
    }
}
