namespace LocalizationKit.Risk.Models;

/// <summary>Holds a trained risk model: one head per pair of languages it was trained on, and one for all others. Immutable.</summary>
internal sealed class RiskModel(RiskModelCard card, IReadOnlyList<RiskHead> heads)
{
    /// <summary>Gets where the model comes from.</summary>
    public RiskModelCard Card { get; } = card;

    /// <summary>Gets the heads.</summary>
    public IReadOnlyList<RiskHead> Heads { get; } = heads;

    /// <summary>Finds the head of a pair of languages.</summary>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <returns>The head trained on the pair, else the one for any pair.</returns>
    public RiskHead HeadOf(string source, string target)
    {
        foreach (var head in Heads)
        {
            if (head.Source == source && head.Target == target)
            {
                return head;
            }
        }

        return Heads[^1];
    }
}
