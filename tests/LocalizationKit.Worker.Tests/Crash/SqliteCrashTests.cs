using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;
using Xunit.Abstractions;

namespace LocalizationKit.Worker.Tests.Crash;

/// <summary>The worker killed ten times on one SQLite file: nothing lost, nothing released twice.</summary>
public sealed class SqliteCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_listing_is_judged_and_released_once_although_the_worker_is_killed_ten_times()
    {
        using var worker = new WorkerProcess();
        var key = (await worker.RunToEndAsync("keys", "add", "crash", "--roles", "submit,admin")).Output.Trim();
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        string[] arguments = ["--urls", url, "--LocalizationKit:FolderPublisher:Path", "out", "--Worker:RequestsPerSecond", "100000", "--Worker:RequestBurst", "100000"];
        var random = new Random(4711);
        await worker.StartAsync(arguments);
        using var client = new CrashClient(url, key);
        var sending = client.SendAllAsync();
        for (var kill = 0; kill < CrashPlan.Kills; kill++)
        {
            await Task.Delay(random.Next(200, 1500));
            worker.Kill();
            await worker.StartAsync(arguments);
        }

        await sending;
        await client.WaitUntilSettledAsync();
        var stats = await client.StatesAsync();
        var files = Directory.EnumerateFiles(Path.Combine(worker.Folder, "out"), "*.json").ToList();
        var ids = files.Select(f => System.Text.Json.JsonElement.Parse(File.ReadAllText(f)).GetProperty("id").GetString()).ToList();
        output.WriteLine($"{CrashPlan.Listings} listings, {CrashPlan.Kills} kills, {client.Retries} requests sent again, {files.Count} releases; {string.Join(", ", stats.Select(s => $"{s.Key} {s.Value}"))}");
        Assert.Equal(CrashPlan.Listings, stats.Values.Sum());
        Assert.DoesNotContain("dead-lettered", stats.Keys);
        Assert.Equal(CrashPlan.ReleasesExpected, stats["published"]);
        Assert.Equal(CrashPlan.ReleasesExpected, files.Count);
        Assert.Equal(CrashPlan.ReleasesExpected, ids.Distinct().Count());
        Assert.DoesNotContain("天のシルク", worker.Log, StringComparison.Ordinal);
    }
}
