namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Holds an offer of the kind 买2送1 as one side words it. Immutable.</summary>
/// <param name="Buy">How many are bought.</param>
/// <param name="Get">How many come with them.</param>
/// <param name="Start">The index of the first number.</param>
/// <param name="End">The index behind the last number.</param>
internal sealed record Offer(decimal Buy, decimal Get, int Start, int End)
{
    /// <summary>Says whether a quantity is one of the two numbers.</summary>
    public bool Covers(Quantity quantity) => quantity.Start < End && quantity.End > Start && quantity.Kind is QuantityKind.Number or QuantityKind.Count && (quantity.Value == Buy || quantity.Value == Get);
}
