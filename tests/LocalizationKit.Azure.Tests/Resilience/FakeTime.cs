using Microsoft.Extensions.Time.Testing;

namespace LocalizationKit.Azure.Tests.Resilience;

/// <summary>Lets the fake clock run until a task is done.</summary>
internal static class FakeTime
{
    private const int Limit = 100_000;

    public static async Task<T> RunAsync<T>(FakeTimeProvider time, Task<T> task)
    {
        for (var i = 0; i < Limit && !task.IsCompleted; i++)
        {
            // What the last step woke up runs on this thread or on the pool; the clock waits for it.
            await Task.Delay(1);
            if (!task.IsCompleted)
            {
                time.Advance(TimeSpan.FromMilliseconds(250));
            }
        }

        return await task;
    }
}
