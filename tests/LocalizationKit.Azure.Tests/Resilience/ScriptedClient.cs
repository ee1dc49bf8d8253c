using System.Collections.Concurrent;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Tests.Resilience;

/// <summary>Answers by a script: an exception is thrown, a delay is waited for by the fake clock, null is a good answer.</summary>
internal sealed class ScriptedClient(TimeProvider time, params object?[] script) : IAzureTextClient
{
    private readonly ConcurrentQueue<object?> _script = new(script);

    public ConcurrentQueue<DateTimeOffset> Calls { get; } = new();

    public async Task<AzureReply> SendAsync(AzureCall call, CancellationToken cancellationToken)
    {
        Calls.Enqueue(time.GetUtcNow());
        _script.TryDequeue(out var step);
        switch (step)
        {
            case Exception exception:
                throw exception;
            case TimeSpan delay:
                await Task.Delay(delay, time, cancellationToken);
                break;
        }

        return new AzureReply([.. call.Texts.Select(t => (IReadOnlyList<string>)[.. call.To.Select(to => $"{to}:{t.Text}")])], call.Characters);
    }
}
