using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.TestSupport.ChatService;

/// <summary>Answers on a loopback port as a server of language models does (the chat protocol of OpenAI).</summary>
internal sealed class FakeChat : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly ConcurrentQueue<(string? Authorization, JsonElement Body)> _requests = new();

    private FakeChat(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    /// <summary>Gets what was asked, in order.</summary>
    public IReadOnlyList<(string? Authorization, JsonElement Body)> Requests => [.. _requests];

    /// <summary>Gets or sets the answer when none is queued; it gets the text of the user's message.</summary>
    public Func<string, string> Answer { get; set; } = static _ => """{"errors":[]}""";

    public static async Task<FakeChat> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var fake = new FakeChat(app);
        app.Run(fake.HandleAsync);
        await app.StartAsync();
        return fake;
    }

    /// <summary>Queues answers of a model, in the form of the protocol.</summary>
    public void Say(params string[] contents)
    {
        foreach (var content in contents)
        {
            _answers.Enqueue(context => WriteAsync(context, Completion(content).ToJsonString()));
        }
    }

    /// <summary>Queues an answer whose body is changed before it goes out.</summary>
    public void Say(string content, Action<JsonObject> change)
    {
        var body = Completion(content);
        change(body);
        _answers.Enqueue(context => WriteAsync(context, body.ToJsonString()));
    }

    /// <summary>Queues a body of one's own.</summary>
    public void SayRaw(string body) => _answers.Enqueue(context => WriteAsync(context, body));

    /// <summary>Queues a refusal.</summary>
    public void Refuse(int status, string? retryAfter = null) => _answers.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return WriteAsync(context, """{"error":{"message":"no"}}""");
    });

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var body = document.RootElement.Clone();
        _requests.Enqueue((context.Request.Headers.Authorization.FirstOrDefault(), body));
        if (!context.Request.Path.Value!.EndsWith("/v1/chat/completions", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var asked = body.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
        await (_answers.TryDequeue(out var answer) ? answer(context) : WriteAsync(context, Completion(Answer(asked)).ToJsonString()));
    }

    private static JsonObject Completion(string content) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content }, ["finish_reason"] = "stop" }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 900, ["completion_tokens"] = 100, ["total_tokens"] = 1000 },
    };

    private static Task WriteAsync(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body);
    }
}
