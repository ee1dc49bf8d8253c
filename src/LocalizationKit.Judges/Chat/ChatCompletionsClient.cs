using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace LocalizationKit.Judges.Chat;

/// <summary>Speaks the chat protocol of OpenAI (<c>POST …/chat/completions</c>), which most servers of language models understand. Repeats nothing itself. Safe to share between threads.</summary>
public sealed class ChatCompletionsClient : IChatClient
{
    // An answer of a few errors is small; a server must not be able to fill the memory.
    private const int LargestAnswer = 1 << 20;

    private readonly HttpClient _http;
    private readonly Uri _address;

    /// <summary>Initializes a client.</summary>
    /// <param name="endpoint">The address of the API, e.g. <c>https://api.openai.com/v1</c>; a path that ends in <c>/chat/completions</c>, with its query, is taken as it is.</param>
    /// <param name="key">The key; null for a server that asks for none.</param>
    /// <param name="handler">What sends; null for the default.</param>
    public ChatCompletionsClient(Uri endpoint, string? key, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        _address = endpoint.AbsolutePath.EndsWith("/chat/completions", StringComparison.Ordinal) ? endpoint : new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/chat/completions");
        _http = new HttpClient(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: handler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        if (key is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            _http.DefaultRequestHeaders.Add("api-key", key);
        }
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        using var content = new StringContent(BodyOf(messages, options).ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(_address, content, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
        {
            var wait = answer.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date - DateTimeOffset.UtcNow) : null;
            throw new ChatServiceException($"The chat service answered with status {(int)answer.StatusCode}.", answer.StatusCode, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
        }

        var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Read(body);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static JsonObject BodyOf(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var body = new JsonObject
        {
            ["model"] = options?.ModelId,
            ["messages"] = new JsonArray([.. messages.Select(m => new JsonObject { ["role"] = m.Role.Value, ["content"] = m.Text })]),
        };
        if (options?.Temperature is { } temperature)
        {
            body["temperature"] = temperature;
        }

        if (options?.MaxOutputTokens is { } most)
        {
            body["max_tokens"] = most;
        }

        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } format)
        {
            body["response_format"] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject { ["name"] = format.SchemaName ?? "answer", ["strict"] = true, ["schema"] = JsonNode.Parse(schema.GetRawText()) },
            };
        }

        return body;
    }

    // An answer that is no answer has no text; who asked decides what to do.
    private static ChatResponse Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var choice = root.GetProperty("choices")[0];
            var message = choice.GetProperty("message");
            var contents = new List<AIContent>();
            if (message.TryGetProperty("content", out var text) && text.ValueKind == JsonValueKind.String)
            {
                contents.Add(new TextContent(text.GetString()));
            }

            if (message.TryGetProperty("tool_calls", out var calls) && calls.ValueKind == JsonValueKind.Array)
            {
                contents.AddRange(calls.EnumerateArray().Select((_, i) => new FunctionCallContent($"call-{i}", "unknown")));
            }

            return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents))
            {
                FinishReason = choice.TryGetProperty("finish_reason", out var reason) && reason.ValueKind == JsonValueKind.String ? new ChatFinishReason(reason.GetString()!) : null,
                Usage = root.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object ? UsageOf(usage) : null,
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException)
        {
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, ""));
        }
    }

    private static UsageDetails UsageOf(JsonElement usage) => new()
    {
        InputTokenCount = Number(usage, "prompt_tokens"),
        OutputTokenCount = Number(usage, "completion_tokens"),
        TotalTokenCount = Number(usage, "total_tokens"),
    };

    private static long? Number(JsonElement usage, string name) =>
        usage.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
