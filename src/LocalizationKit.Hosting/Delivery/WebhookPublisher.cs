using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Posts each release to an address, signed. Short troubles are tried again here, long ones by the outbox.</summary>
internal sealed class WebhookPublisher : IPublisher, IDisposable
{
    private readonly WebhookOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline _pipeline;

    public WebhookPublisher(IOptions<KitOptions> options, TimeProvider time)
    {
        _options = options.Value.Webhook;
        _time = time;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };
        _pipeline = PipelineOf(TimeSpan.FromSeconds(_options.TimeoutSeconds), time);
    }

    public string Name => "webhook";

    public async Task PublishAsync(Release release, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.ExecuteAsync(async token => await PostAsync(release, token), cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException or BrokenCircuitException)
        {
            throw new PublishException($"The address does not answer ({exception.GetType().Name}).", exception);
        }
    }

    public void Dispose() => _client.Dispose();

    // Outermost first: the breaker spares a dead receiver, the retry bridges a hiccup, the timeout ends one attempt.
    private static ResiliencePipeline PipelineOf(TimeSpan timeout, TimeProvider time)
    {
        var troubles = new PredicateBuilder().Handle<HttpRequestException>().Handle<TimeoutRejectedException>().Handle<PublishException>(e => e.RetryAfter is null);
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions { ShouldHandle = troubles, MinimumThroughput = 20, FailureRatio = 0.9, SamplingDuration = TimeSpan.FromSeconds(30), BreakDuration = TimeSpan.FromSeconds(10) })
            .AddRetry(new RetryStrategyOptions { ShouldHandle = troubles, MaxRetryAttempts = 2, Delay = TimeSpan.FromMilliseconds(200), BackoffType = DelayBackoffType.Exponential, UseJitter = true })
            .AddTimeout(timeout)
            .Build();
    }

    private async Task PostAsync(Release release, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(release.Payload);
        var timestamp = _time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.Add(WebhookSignature.KeyHeader, release.Key);
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp);
        request.Headers.Add(WebhookSignature.SignatureHeader, WebhookSignature.Sign(_options.Secret!, timestamp, body));
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new PublishException(string.Create(CultureInfo.InvariantCulture, $"The address answered {(int)response.StatusCode}.")) { RetryAfter = RetryAfterOf(response) };
        }
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _time.GetUtcNow(),

        // An address that refuses for good is not asked again at once.
        _ when response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout => TimeSpan.FromSeconds(5),
        _ => null,
    };
}
