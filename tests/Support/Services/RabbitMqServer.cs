using System.Diagnostics;

namespace LocalizationKit.TestSupport.Services;

/// <summary>A RabbitMQ broker of its own: own node, ports, name service and folders.</summary>
internal sealed class RabbitMqServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lk-mq-").FullName;
    private readonly int _port = FreePort.Next();
    private readonly int _namePort = FreePort.Next();
    private readonly Dictionary<string, string> _environment;
    private Process? _process;

    private RabbitMqServer()
    {
        File.WriteAllText(Path.Combine(_folder, "plugins"), "[].");
        File.WriteAllText(Path.Combine(_folder, "rabbitmq.conf"), $"listeners.tcp.1 = 127.0.0.1:{_port}\nlog.file.level = warning\nraft.wal_max_size_bytes = 67108864\n");
        _environment = new Dictionary<string, string>
        {
            ["HOME"] = _folder,
            ["RABBITMQ_NODENAME"] = $"lk{_port}@localhost",
            ["RABBITMQ_NODE_PORT"] = $"{_port}",
            ["RABBITMQ_DIST_PORT"] = $"{FreePort.Next()}",
            ["ERL_EPMD_PORT"] = $"{_namePort}",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(_folder, "pid"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "plugins"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_folder, "rabbitmq.conf"),
        };
    }

    private static string? Bin { get; } = Path.GetDirectoryName(ServiceRequirement.Find("/usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin/rabbitmq-server", "/opt/rabbitmq/sbin/rabbitmq-server"));

    public static string? SkipReason => ServiceRequirement.SkipReason(Bin, "rabbitmq-server");

    public string Uri => $"amqp://guest:guest@127.0.0.1:{_port}/";

    public static async Task<RabbitMqServer> StartAsync()
    {
        var server = new RabbitMqServer();
        await server.StartAgainAsync();
        return server;
    }

    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(Bin ?? throw new InvalidOperationException("RabbitMQ is not installed; apt-get install rabbitmq-server."), "rabbitmq-server")) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in _environment)
        {
            start.Environment[key] = value;
        }

        _process = Process.Start(start)!;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, e) =>
        {
            if (e.Data?.Contains("completed with", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    public async Task StopAsync()
    {
        await Shell.RunAsync(Path.Combine(Bin!, "rabbitmqctl"), ["stop"], _environment, mayFail: true);
        await _process!.WaitForExitAsync();
        _process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Shell.RunAsync("epmd", ["-port", $"{_namePort}", "-kill"], mayFail: true);
        Directory.Delete(_folder, recursive: true);
    }
}
