namespace LocalizationKit.Judging;

/// <summary>Says why a judge could not judge. Immutable.</summary>
/// <param name="CheckId">The id of the check that documents the fault, <c>LK92xx</c>.</param>
/// <param name="Message">What happened and how to mend it; holds neither keys nor texts.</param>
public sealed record JudgeFailure(string CheckId, string Message)
{
    /// <summary>Gets whether the user's own limit was reached, so that nothing is broken.</summary>
    public bool IsBudget => CheckId == "LK9213";

    /// <summary>The service did not answer, or refused, after all retries.</summary>
    /// <param name="message">What happened.</param>
    /// <returns>The failure.</returns>
    public static JudgeFailure Unavailable(string message) => new("LK9211", message);

    /// <summary>The answer cannot be read.</summary>
    /// <param name="message">What is wrong with it.</param>
    /// <returns>The failure.</returns>
    public static JudgeFailure Unreadable(string message) => new("LK9212", message);

    /// <summary>The budget of the run is spent.</summary>
    /// <param name="message">Which budget.</param>
    /// <returns>The failure.</returns>
    public static JudgeFailure BudgetSpent(string message) => new("LK9213", message);
}
