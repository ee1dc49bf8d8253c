using System.Diagnostics;
using System.Text;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Worker.Tests.Hosts;

/// <summary>The worker as a process of its own, so that it can be killed.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly StringBuilder _log = new();
    private Process? _process;

    public string Folder { get; } = Directory.CreateTempSubdirectory("lk-process-").FullName;

    /// <summary>Gets what the process wrote to both streams.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    private static string Program { get; } = FindProgram();

    public Task<(int Code, string Output, string Error)> RunToEndAsync(params string[] arguments) => RunToEndAsync(arguments, []);

    /// <summary>Runs a command with settings from the environment, as an operator would.</summary>
    public async Task<(int Code, string Output, string Error)> RunToEndAsync(string[] arguments, string[] settings)
    {
        var start = StartInfo(arguments);
        foreach (var pair in settings.Chunk(2))
        {
            start.Environment[pair[0].TrimStart('-').Replace(":", "__", StringComparison.Ordinal)] = pair[1];
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts the process and waits until it listens.</summary>
    public async Task StartAsync(params string[] arguments)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process?.Dispose();
        _process = new Process { StartInfo = StartInfo(arguments), EnableRaisingEvents = true };
        void Take(object sender, DataReceivedEventArgs e)
        {
            lock (_log)
            {
                _log.AppendLine(e.Data);
            }

            if (e.Data?.Contains("Application started", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        }

        _process.OutputDataReceived += Take;
        _process.ErrorDataReceived += Take;
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The worker ended: " + Log));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Kills the process as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Kill();
        _process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private ProcessStartInfo StartInfo(string[] arguments) =>
        new("dotnet", [Program, .. arguments]) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

    private static string FindProgram()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Debug" : "Release";
        return RepositoryRoot.Combine("src", "LocalizationKit.Worker", "bin", configuration, "net10.0", "LocalizationKit.Worker.dll");
    }
}
