using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Answers on a loopback port as Azure AI Translator does, protocols 3.0 and 2026-06-06: limits, errors, marks and counts included.</summary>
internal sealed class FakeTranslator : IAsyncDisposable
{
    /// <summary>The key it accepts.</summary>
    public const string Key = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<FakeFault> _faults = new();
    private readonly ConcurrentQueue<FakeRequest> _requests = new();
    private readonly Queue<(DateTimeOffset At, int Characters)> _minute = new();

    private FakeTranslator(WebApplication app) => _app = app;

    /// <summary>Gets the address.</summary>
    public Uri Endpoint => new(_app.Urls.First());

    /// <summary>Gets the phrase book.</summary>
    public FakePhrases Phrases { get; } = new();

    /// <summary>Gets or sets the characters it lets through in a sliding minute.</summary>
    public int CharactersPerMinute { get; set; } = int.MaxValue;

    /// <summary>Gets or sets a text that it refuses wherever it stands.</summary>
    public string? Refused { get; set; }

    /// <summary>Gets or sets what is done to every translation before it goes out; a service that mends what it should not.</summary>
    public Func<string, string> Spoil { get; set; } = static t => t;

    /// <summary>Gets what was asked, in order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    /// <summary>Starts a service.</summary>
    public static async Task<FakeTranslator> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Limits.MinResponseDataRate = null).UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var fake = new FakeTranslator(app);
        app.Run(fake.HandleAsync);
        await app.StartAsync();
        return fake;
    }

    /// <summary>Lets the next answers go wrong, in order.</summary>
    public void Fail(params FakeFault[] faults)
    {
        foreach (var fault in faults)
        {
            _faults.Enqueue(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers["X-RequestId"] = $"TRAN.test.0001.{DateTime.UtcNow.ToString("MMdd'T'HHmm", CultureInfo.InvariantCulture)}.0";
        var path = context.Request.Path.Value ?? "";
        if (path.EndsWith("/languages", StringComparison.Ordinal))
        {
            await AnswerLanguagesAsync(context);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _requests.Enqueue(new FakeRequest(path, new QueryCollection(context.Request.Query.ToDictionary()), new HeaderDictionary(context.Request.Headers.ToDictionary()), body));
        if (_faults.TryDequeue(out var fault))
        {
            await fault.AnswerAsync(context);
            return;
        }

        try
        {
            await AnswerAsync(context, path, body);
        }
        catch (FakeTranslateException exception)
        {
            await FakeErrors.WriteAsync(context, exception.Status, exception.Code, exception.Message);
        }
    }

    private static Task AnswerLanguagesAsync(HttpContext context)
    {
        context.Response.Headers.ETag = FakeLanguages.ETag;
        if (context.Request.Headers.IfNoneMatch == FakeLanguages.ETag)
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(FakeLanguages.Json());
    }

    private async Task AnswerAsync(HttpContext context, string path, string body)
    {
        CheckRequest(context, path);
        var isV3 = context.Request.Query["api-version"] == "3.0";
        var inputs = Read(context, body, isV3);
        CheckLimits(inputs);
        var characters = inputs.Sum(i => i.Text.Length * i.To.Count);
        CheckMinute(characters);
        if (Refused is { } refused && inputs.Any(i => i.Text.Contains(refused, StringComparison.Ordinal)))
        {
            throw new FakeTranslateException(400020, "One of the elements of the array is not valid.");
        }

        context.Response.Headers["X-Metered-Usage"] = characters.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["X-MT-System"] = string.Join(',', inputs.SelectMany(i => i.To.Select(_ => "Microsoft")));
        context.Response.ContentType = "application/json; charset=utf-8";
        var items = inputs.Select(i => ItemOf(i, isV3)).ToArray();
        await context.Response.WriteAsync(isV3 ? JsonSerializer.Serialize(items) : JsonSerializer.Serialize(new { value = items, extra = true }));
    }

    private static IReadOnlyList<FakeInput> Read(HttpContext context, string body, bool isV3)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return isV3 ? FakeInput.ReadV3(document.RootElement, context.Request.Query) : FakeInput.ReadV2026(document.RootElement);
        }
        catch (JsonException)
        {
            throw new FakeTranslateException(400074, "The body of the request is not valid JSON.");
        }
    }

    private static void CheckRequest(HttpContext context, string path)
    {
        var request = context.Request;
        var (key, bearer) = (request.Headers["Ocp-Apim-Subscription-Key"].FirstOrDefault(), request.Headers.Authorization.FirstOrDefault());
        var code = !path.EndsWith("/translate", StringComparison.Ordinal) ? 404000
            : request.Method != "POST" ? 405000
            : key != Key && bearer?.StartsWith("Bearer ", StringComparison.Ordinal) != true ? 401000
            : request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true ? 415000
            : request.Query["api-version"].FirstOrDefault() is not ("3.0" or "2026-06-06") ? 400021
            : request.Headers["X-ClientTraceId"].FirstOrDefault() is { } trace && !Guid.TryParse(trace, out _) ? 400043
            : 0;
        if (code != 0)
        {
            throw new FakeTranslateException(code, "The request is not authorized, or is none that this service knows.");
        }
    }

    private static void CheckLimits(IReadOnlyList<FakeInput> inputs)
    {
        var code = inputs.Count > 1000 ? 400072
            : inputs.Any(i => i.Text.Length > 50_000) ? 400050
            : inputs.Sum(i => i.Text.Length * i.To.Count) > 50_000 ? 400077
            : 0;
        if (code != 0)
        {
            throw new FakeTranslateException(code, "The request is too large.");
        }
    }

    private void CheckMinute(int characters)
    {
        lock (_minute)
        {
            var now = DateTimeOffset.UtcNow;
            while (_minute.TryPeek(out var oldest) && oldest.At < now.AddMinutes(-1))
            {
                _minute.Dequeue();
            }

            if (_minute.Sum(m => (long)m.Characters) + characters > CharactersPerMinute)
            {
                throw new FakeTranslateException(429001, "The client has exceeded its limit of characters.");
            }

            _minute.Enqueue((now, characters));
        }
    }

    private Dictionary<string, object> ItemOf(FakeInput input, bool isV3)
    {
        var item = new Dictionary<string, object>(StringComparer.Ordinal);
        if (input.From is null)
        {
            item["detectedLanguage"] = new { language = "en", score = 1.0 };
        }

        item["translations"] = input.To.Select(to => TranslationOf(input, to, isV3)).ToArray();
        item["unknownProperty"] = new { anything = 1 };
        return item;
    }

    private Dictionary<string, object> TranslationOf(FakeInput input, string to, bool isV3)
    {
        var translation = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [isV3 ? "to" : "language"] = to,
            ["text"] = Spoil(Phrases.Translate(input.Text, to, input.IsHtml)),
        };
        if (!isV3)
        {
            translation["sourceCharacters"] = input.Text.Length;
        }

        return translation;
    }
}
