namespace LocalizationKit.Risk.Models;

/// <summary>Holds a trained risk model: one head per pair of languages it was trained on, and one for all others. Immutable.</summary>
internal sealed class RiskModel
{
    private readonly PairHead[] _heads;

    /// <summary>Initializes a model.</summary>
    /// <param name="card">Where it comes from.</param>
    /// <param name="heads">The heads; the last one holds for any pair.</param>
    public RiskModel(RiskModelCard card, IReadOnlyList<RiskHead> heads)
        : this(card, [.. heads.Select(h => (h.Source, h.Target, new Lazy<RiskHead>(h)))])
    {
    }

    /// <summary>Initializes a model whose heads are read when they are first asked for.</summary>
    /// <param name="card">Where it comes from.</param>
    /// <param name="heads">The pairs of languages and their heads; the last one holds for any pair.</param>
    public RiskModel(RiskModelCard card, (string? Source, string? Target, Lazy<RiskHead> Head)[] heads)
    {
        Card = card;
        LabelOfAny = card.Label + "/any";
        _heads = Array.ConvertAll(heads, h => new PairHead(h.Source, h.Target, $"{card.Label}/{h.Source}-{h.Target}", h.Head));
    }

    /// <summary>Gets where the model comes from.</summary>
    public RiskModelCard Card { get; }

    /// <summary>Gets the heads.</summary>
    public IReadOnlyList<RiskHead> Heads => Array.ConvertAll(_heads, h => h.Head);

    /// <summary>Gets the label of what holds for any pair of languages.</summary>
    public string LabelOfAny { get; }

    /// <summary>Finds the head of a pair of languages.</summary>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <returns>The head trained on the pair, else the one for any pair.</returns>
    public PairHead HeadOf(string source, string target)
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
