namespace LocalizationKit.TestSupport.Services;

/// <summary>A PostgreSQL server of its own, on a free port, in a temporary folder.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lk-pg-").FullName;
    private readonly int _port = FreePort.Next();
    private int _databases;

    private PostgreSqlServer()
    {
    }

    private static string? Bin { get; } = Path.GetDirectoryName(ServiceRequirement.Find("/usr/lib/postgresql/*/bin/initdb", "/usr/local/pgsql/bin/initdb", "/usr/bin/initdb"));

    public static string? SkipReason => ServiceRequirement.SkipReason(Bin, "postgresql");

    public static bool IsAvailable => SkipReason is null;

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer();
        if (Environment.IsPrivilegedProcess)
        {
            await Shell.RunAsync("chown", ["postgres", server._folder]);
        }

        await server.RunAsync("initdb", "-D", server.Data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8");
        await server.StartAgainAsync();
        return server;
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Makes a database for one test.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"lk{Interlocked.Increment(ref _databases)}";
        await RunAsync("createdb", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "postgres", name);
        return $"Host=127.0.0.1;Port={_port};Username=postgres;Database={name};Maximum Pool Size=20;Timeout=15";
    }

    public Task StartAgainAsync() => RunAsync("pg_ctl", "-D", Data, "-o", $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=120 -c fsync=off", "-w", "-t", "180", "-l", Path.Combine(_folder, "log"), "start");

    /// <summary>Ends the server at once, as a crash would.</summary>
    public Task StopAsync() => RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // The server refuses to run as root.
    private Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Bin ?? throw new InvalidOperationException("PostgreSQL is not installed; apt-get install postgresql."), program);
        return Environment.IsPrivilegedProcess ? Shell.RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : Shell.RunAsync(path, arguments);
    }
}
