namespace LocalizationKit.Markets;

/// <summary>Holds what reading a user's glossary gave.</summary>
/// <param name="Glossary">The glossary, made of the rows that are sound.</param>
/// <param name="Problems">The errors and warnings, by line.</param>
public sealed record GlossaryResult(Glossary Glossary, IReadOnlyList<MarketPackProblem> Problems)
{
    /// <summary>Gets whether there is an error.</summary>
    public bool HasErrors => Problems.Any(p => p.IsError);
}
