namespace LocalizationKit.Judges.Chat;

/// <summary>Says how a language model is asked. Immutable.</summary>
public sealed record ChatJudgeOptions
{
    /// <summary>Gets the name of the model, for the request and for the findings.</summary>
    public required string Model { get; init; }

    /// <summary>Gets the greatest number of tokens of a run, question and answer together. Default 1,000,000.</summary>
    public long TokenBudget { get; init; } = 1_000_000;

    /// <summary>Gets the greatest number of tokens of one answer. Default 1,024.</summary>
    public int MaxOutputTokens { get; init; } = 1024;

    /// <summary>Gets the greatest length of source and target together; a longer pair is not judged. Default 8,000 UTF-16 code units.</summary>
    public int MaxTextLength { get; init; } = 8000;

    /// <summary>Gets how many questions are open at the same time. Default 4.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>Gets how often a call is repeated that failed for a reason that may pass. Default 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Gets the first pause before a repetition; the next ones grow, and what the service asks for goes before. Default 1 second.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the time for one attempt. Default 60 seconds.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
