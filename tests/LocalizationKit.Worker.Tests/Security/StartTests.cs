using System.Text.RegularExpressions;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Security;

/// <summary>What the program does before it listens.</summary>
public sealed partial class StartTests
{
    [Fact]
    public async Task Without_keys_it_does_not_listen_where_others_can_reach_it()
    {
        using var process = new WorkerProcess();
        var (code, output, error) = await process.RunToEndAsync("--urls", "http://0.0.0.0:0");
        Assert.Equal(2, code);
        Assert.StartsWith("LocalizationKit.Worker: There is no API key yet", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("keys add", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_made_listed_and_revoked_by_its_own_command()
    {
        using var process = new WorkerProcess();
        var (code, secret, _) = await process.RunToEndAsync("keys", "add", "anna", "--roles", "review,admin");
        Assert.Equal(0, code);
        Assert.Matches(Secret(), secret.Trim());
        Assert.Equal(1, (await process.RunToEndAsync("keys", "add", "anna", "--roles", "review")).Code);
        Assert.Equal(2, (await process.RunToEndAsync("keys", "add", "ben", "--roles", "king")).Code);
        var (_, list, _) = await process.RunToEndAsync("keys", "list");
        Assert.Contains("anna\treview,admin", list, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Trim(), list, StringComparison.Ordinal);
        Assert.Equal(0, (await process.RunToEndAsync("keys", "revoke", "anna")).Code);
        Assert.Equal(1, (await process.RunToEndAsync("keys", "revoke", "anna")).Code);
    }

    [Theory]
    [InlineData("--LocalizationKit:Judging:Jobs=0", "LocalizationKit:Judging:Jobs is 0; write a whole number from 1 to 256")]
    [InlineData("--LocalizationKit:Judging:Jobs=many", "LocalizationKit:Judging:Jobs")]
    [InlineData("--LocalizationKit:Judgin:Jobs=1", "'Judgin'")]
    [InlineData("--LocalizationKit:Storage:Kind=oracle", "write sqlite or postgresql")]
    [InlineData("--LocalizationKit:Storage:Kind=postgresql", "LocalizationKit:Storage:ConnectionString is empty")]
    [InlineData("--LocalizationKit:Packs:0=/no/such/folder", "there is no folder '/no/such/folder'")]
    [InlineData("--Worker:MaxBodyBytes=1", "Worker:MaxBodyBytes is 1")]
    [InlineData("--RabbitMq:SourceQueue=in", "RabbitMq:Uri is missing")]
    public async Task Settings_that_are_wrong_end_the_start_with_key_and_remedy(string argument, string sentence)
    {
        using var process = new WorkerProcess();
        var (code, output, error) = await process.RunToEndAsync("--urls", "http://127.0.0.1:0", argument);
        Assert.Equal(2, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [GeneratedRegex("^lk_[0-9a-f]{64}$")]
    private static partial Regex Secret();
}
