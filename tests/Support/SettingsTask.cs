using System.Runtime.CompilerServices;
using System.Text;
using LocalizationKit.TestSupport;

namespace VerifyXunit;

/// <summary>Holds where a snapshot lies; awaiting it compares.</summary>
internal sealed class SettingsTask(string text, string sourceFile, string method)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private string _directory = "";
    private string _parameters = "";

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    public SettingsTask UseDirectory(string directory)
    {
        _directory = directory;
        return this;
    }

    public SettingsTask UseTextForParameters(string parameters)
    {
        _parameters = "_" + parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public async Task ToTask()
    {
        var name = Path.Combine(FolderOf(sourceFile), _directory, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{_parameters}");
        var (verified, received) = (name + ".verified.txt", name + ".received.txt");
        var actual = Normalize(text);
        var expected = File.Exists(verified) ? Normalize(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        await File.WriteAllTextAsync(received, actual, WithMark);
        Assert.Fail(expected is null
            ? $"There is no snapshot {verified}. Look at {received} and rename it when it is right."
            : $"The text differs from {verified} in line {FirstDifference(expected, actual)}. Look at {received} and put it in its place when it is right.");
    }

    // Deterministic builds write /_/ for the folder of the solution.
    private static string FolderOf(string sourceFile)
    {
        var tests = sourceFile.Replace('\\', '/').LastIndexOf("/tests/", StringComparison.Ordinal);
        return File.Exists(sourceFile) || tests < 0
            ? Path.GetDirectoryName(sourceFile)!
            : Path.GetDirectoryName(RepositoryRoot.Combine(sourceFile[(tests + 1)..].Split('/', '\\')))!;
    }

    private static string Normalize(string value) => value.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(p => p.First == p.Second).Count();
        return $"{line + 1}:\n  expected: {left.ElementAtOrDefault(line) ?? "(end)"}\n  received: {right.ElementAtOrDefault(line) ?? "(end)"}\n";
    }
}
