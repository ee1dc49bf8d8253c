namespace LocalizationKit.Risk.Models;

/// <summary>Holds a trained risk model: one head per pair of languages it was trained on, and one for all others. Immutable.</summary>
internal sealed class RiskModel(RiskModelCard card, IReadOnlyList<RiskHead> heads)
{
    private readonly Dictionary<RiskHead, string> _labels = heads.ToDictionary(h => h, h => $"{card.Label}/{h.Source}-{h.Target}", (IEqualityComparer<RiskHead>)ReferenceEqualityComparer.Instance);

    private readonly RiskHead[] _heads = [.. heads];

    /// <summary>Gets where the model comes from.</summary>
    public RiskModelCard Card { get; } = card;

    /// <summary>Gets the heads.</summary>
    public IReadOnlyList<RiskHead> Heads => _heads;

    /// <summary>Gets the label of what holds for any pair of languages.</summary>
    public string LabelOfAny { get; } = card.Label + "/any";

    /// <summary>Gets the label of a head that was trained on a pair.</summary>
    public string LabelOf(RiskHead head) => _labels[head];

    /// <summary>Finds the head of a pair of languages.</summary>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <returns>The head trained on the pair, else the one for any pair.</returns>
    public RiskHead HeadOf(string source, string target)
    {
        foreach (var head in _heads)
        {
            if (head.Source == source && head.Target == target)
            {
                return head;
            }
        }

        return _heads[^1];
    }
}
