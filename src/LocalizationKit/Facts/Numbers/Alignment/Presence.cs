using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Decides which leftovers of one side alone are worth a word.</summary>
internal static class Presence
{
    /// <summary>Says whether a quantity may be called missing or added: firm, written with digits and not the ubiquitous one.</summary>
    public static bool IsAccusable(Quantity quantity)
    {
        if (!ChangedPairs.IsFirm(quantity) || !quantity.HasDigits || quantity.IsPartOfName || quantity.Value is 0 or 1 || quantity.Unit == "degree")
        {
            return false;
        }

        return quantity.Kind is not (QuantityKind.Size or QuantityKind.Time) && quantity is not { Kind: QuantityKind.Date, Date.Length: 4 };
    }

    /// <summary>Says whether one measure of the other side converts to this one.</summary>
    public static bool ByConversion(Quantity quantity, IReadOnlyList<Quantity> all)
    {
        if (quantity.Unit is null)
        {
            return false;
        }

        return QuantityValues.Main(quantity).All(value => all.Any(other => other.Unit is not null &&
            QuantityValues.Main(other).Any(o => UnitTable.Convert(o, other.Unit, quantity.Unit) is { } exact && Rounding.Allows(exact, value, quantity.DecimalPlaces, o, other.DecimalPlaces))));
    }
}
