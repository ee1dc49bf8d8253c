using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LocalizationKit.Cli.Tests;

/// <summary>Runs the tool as a process of its own, as a shell does.</summary>
internal sealed partial class LockitProcess : IDisposable
{
    private const int Interrupt = 2;

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public LockitProcess(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tool", "lockit.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public void SendInterrupt() => Assert.Equal(0, SendSignal(_process.Id, Interrupt));

    /// <summary>Ends the process as <c>kill -9</c> does: without a word.</summary>
    public void Kill() => _process.Kill();

    public async Task<CommandLineResult> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(limit.Token);
        return new CommandLineResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
