using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Mutations;

/// <summary>Plants one defect into a good field.</summary>
/// <param name="Name">What it does, as the floor table names it.</param>
/// <param name="Checks">The checks of which one has to catch it.</param>
/// <param name="Plant">Makes the bad field and the field it is compared with; null when the field has no place for the defect.</param>
public sealed record Mutation(string Name, IReadOnlyList<string> Checks, Func<ListingField, Listing, (ListingField Good, ListingField Bad)?> Plant)
{
    /// <summary>Makes a mutation that changes the target alone.</summary>
    public static Mutation OfTarget(string name, string checks, Func<ListingField, string?> change) =>
        new(name, checks.Split(' '), (field, _) => change(field) is { } bad && bad != field.Target ? (field, field.WithTarget(bad)) : null);

    /// <summary>Makes a mutation that first puts something into both texts, and then spoils it in the target.</summary>
    public static Mutation OfPair(string name, string checks, string source, string good, string bad) =>
        new(name, checks.Split(' '), (field, _) => (With(field, field.Source + source, field.Target + good), With(field, field.Source + source, field.Target + bad)));

    private static ListingField With(ListingField field, string source, string target) =>
        new() { Name = field.Name, Source = source, Target = target, MaxLength = field.MaxLength };
}
