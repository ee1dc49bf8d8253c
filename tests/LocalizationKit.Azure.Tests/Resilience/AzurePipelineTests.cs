using LocalizationKit.Azure.Resilience;
using LocalizationKit.Azure.Wire;
using Microsoft.Extensions.Time.Testing;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace LocalizationKit.Azure.Tests.Resilience;

public sealed class AzurePipelineTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));
    private readonly AzureTranslatorOptions _options = new() { Key = "k" };

    [Fact]
    public async Task Send_RetryAfterInSeconds_IsWaitedFor()
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(429, 429000, ("Retry-After", "7")), ErrorResponse.Failure(503, "503000", ("retry-after-ms", "2500")));

        await RunAsync(client);

        Assert.Equal([0, 7, 9.5], SecondsOf(client), new Approximately());
    }

    [Fact]
    public async Task Send_RetryAfterAsDate_IsWaitedFor()
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(429, 429000, ("Retry-After", "Mon, 30 Nov 2026 12:00:30 GMT")));

        await RunAsync(client);

        Assert.Equal([0, 30], SecondsOf(client), new Approximately());
    }

    [Fact]
    public async Task Send_ADateThatIsPast_IsNoWait()
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(503, 503000, ("Retry-After", "Mon, 30 Nov 2026 11:00:00 GMT")));

        await RunAsync(client);

        Assert.Equal([0, 0], SecondsOf(client), new Approximately());
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("100")]
    [InlineData("99999999999")]
    public async Task Send_MoreThanIsWaitedFor_FailsAtOnce(string retryAfter)
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(429, 429000, ("Retry-After", retryAfter)));

        await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => RunAsync(client));

        Assert.Single(client.Calls);
        Assert.Equal(0, (_time.GetUtcNow() - client.Calls.First()).TotalSeconds, tolerance: 5);
    }

    [Fact]
    public async Task Send_AModelThatIsBeingPrepared_IsGivenAMinute()
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(408, 408001));

        await RunAsync(client);

        Assert.Equal([0, 60], SecondsOf(client), new Approximately());
    }

    [Fact]
    public async Task Send_NoWordFromTheService_WaitsLongerEachTime()
    {
        _options.Resilience.BaseDelay = TimeSpan.FromSeconds(4);
        var client = new ScriptedClient(_time, [.. Enumerable.Repeat(ErrorResponse.Failure(500, 500000), 4)]);

        await RunAsync(client);

        var calls = SecondsOf(client).ToList();
        Assert.Equal(5, calls.Count);
        Assert.True(calls[^1] > 8, $"The last of {string.Join(", ", calls)} comes too early.");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(415)]
    [InlineData(501)]
    public async Task Send_AFaultThatStays_IsSentOnce(int status)
    {
        var client = new ScriptedClient(_time, ErrorResponse.Failure(status));

        await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => RunAsync(client));

        Assert.Single(client.Calls);
    }

    [Fact]
    public async Task Send_AnAttemptThatHangs_IsEndedAndTriedAgain()
    {
        var client = new ScriptedClient(_time, TimeSpan.FromHours(1));

        await RunAsync(client);

        Assert.Equal(2, client.Calls.Count);
        Assert.InRange(SecondsOf(client).Last(), 19, 26);
    }

    [Fact]
    public async Task Send_AServiceThatAlwaysHangs_EndsWithTheTotalTimeout()
    {
        _options.Resilience.MaxRetries = 20;
        _options.Resilience.BreakerMinimumAttempts = 100;
        var start = _time.GetUtcNow();
        var client = new ScriptedClient(_time, [.. Enumerable.Repeat((object?)TimeSpan.FromHours(1), 50)]);

        var thrown = await Assert.ThrowsAsync<TimeoutRejectedException>(() => RunAsync(client));

        Assert.Equal(_options.Resilience.TotalTimeout, thrown.Timeout);
        Assert.InRange((_time.GetUtcNow() - start).TotalSeconds, 119, 125);
    }

    [Fact]
    public async Task Send_AnOutage_OpensTheCircuitAndItClosesAgain()
    {
        _options.Resilience.MaxRetries = 0;
        _options.Resilience.BreakerMinimumAttempts = 3;
        var client = new ScriptedClient(_time, [.. Enumerable.Repeat(ErrorResponse.Failure(503, 503000), 3)]);
        using var pipeline = new AzurePipeline(client, _options, _time);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => RunAsync(pipeline));
        }

        await Assert.ThrowsAsync<BrokenCircuitException>(() => RunAsync(pipeline));
        Assert.Equal(3, client.Calls.Count);

        _time.Advance(_options.Resilience.BreakerPause);
        await RunAsync(pipeline);
        Assert.Equal(4, client.Calls.Count);
    }

    [Fact]
    public async Task Send_AnOpenCircuit_IsWaitedForWhenThereIsTime()
    {
        _options.Resilience.BreakerMinimumAttempts = 2;
        var client = new ScriptedClient(_time, ErrorResponse.Failure(503, 503000), ErrorResponse.Failure(503, 503000));

        await RunAsync(client);

        Assert.Equal(3, client.Calls.Count);
        Assert.True(SecondsOf(client).Last() >= 15);
    }

    [Fact]
    public async Task Send_ThrottlingOnly_LeavesTheCircuitClosed()
    {
        _options.Resilience.MaxRetries = 0;
        _options.Resilience.BreakerMinimumAttempts = 2;
        var client = new ScriptedClient(_time, [.. Enumerable.Repeat(ErrorResponse.Failure(429, 429000), 10)]);
        using var pipeline = new AzurePipeline(client, _options, _time);

        for (var i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => RunAsync(pipeline));
        }

        Assert.Equal(10, client.Calls.Count);
    }

    [Fact]
    public async Task Send_MoreThanTheTierAllows_WaitsForItsTurnWithoutTimingOut()
    {
        _options.CharactersPerMinute = 1200;
        var client = new ScriptedClient(_time);
        using var pipeline = new AzurePipeline(client, _options, _time);

        for (var i = 0; i < 4; i++)
        {
            await RunAsync(pipeline, characters: 600);
        }

        // A quarter of the minute is there at once; 600 characters flow in within 30 seconds, longer than an attempt may take.
        Assert.Equal([0, 30, 60, 90], SecondsOf(client), new Approximately());
    }

    private static IEnumerable<double> SecondsOf(ScriptedClient client) => client.Calls.Select(c => (c - client.Calls.First()).TotalSeconds);

    private async Task RunAsync(IAzureTextClient client)
    {
        using var pipeline = new AzurePipeline(client, _options, _time);
        await RunAsync(pipeline);
    }

    private Task<AzureReply> RunAsync(AzurePipeline pipeline, int characters = 5) =>
        FakeTime.RunAsync(_time, pipeline.SendAsync(new AzureCall("en", ["ja"], IsHtml: false, [new AzureCallText(new string('x', characters), [])]), CancellationToken.None));
}
