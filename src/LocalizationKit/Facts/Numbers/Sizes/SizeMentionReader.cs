using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Finds the sizes of a text whose system is known.</summary>
internal static class SizeMentionReader
{
    /// <summary>Finds the sizes.</summary>
    /// <param name="facts">The text.</param>
    /// <param name="charts">What is sold.</param>
    /// <param name="isMeasured">Whether the length of a foot counts as a size.</param>
    public static List<SizeMention> Read(TextFacts facts, IReadOnlyList<string> charts, bool isMeasured)
    {
        if (charts is ["bra"])
        {
            return [.. BraSizeReader.Read(facts.Text).Select(q => new SizeMention(q, Band(q, facts), q.Value!.Value, null))];
        }

        var isShoe = charts is [var first, ..] && first.StartsWith("shoes", StringComparison.Ordinal);
        var found = new List<SizeMention>();
        foreach (var quantity in facts.Quantities)
        {
            if (quantity.Value is not { } value || Of(quantity, facts, isShoe, isMeasured) is not { } system)
            {
                continue;
            }

            var scale = system == SizeSystem.Japan && isShoe && value < 40 || quantity.Unit == "centimeter" ? 10 : 1;
            found.Add(new SizeMention(quantity, system == SizeSystem.Japan && isShoe ? SizeSystem.Body : system, (Chest(quantity) ?? value) * scale, quantity.High * scale));
        }

        return found;
    }

    private static SizeSystem? Of(Quantity quantity, TextFacts facts, bool isShoe, bool isMeasured)
    {
        if (quantity.Unit is "millimeter" or "centimeter")
        {
            var millimetres = quantity.Unit == "centimeter" ? quantity.Value * 10 : quantity.Value;
            return isShoe && isMeasured && millimetres is >= 120 and <= 320 ? SizeSystem.Body : null;
        }

        if (quantity.Kind is not (QuantityKind.Size or QuantityKind.Number or QuantityKind.Range) || quantity.Unit is not null)
        {
            return null;
        }

        if (Chest(quantity) is not null)
        {
            return SizeSystem.China;
        }

        var digits = quantity.Text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits >= 0 && SizeWords.System(facts.Text, quantity.Start + digits, quantity.End) is { } named)
        {
            return named;
        }

        return quantity.Kind == QuantityKind.Size ? Unnamed(quantity, facts.Language, isShoe) : null;
    }

    // 38码, 9号 and, of shoes on the Continent, Größe 38.
    private static SizeSystem? Unnamed(Quantity quantity, LanguageTag language, bool isShoe) => language.Language switch
    {
        "zh" or "yue" when FoldedText.Fold(quantity.Text)[^1] == '码' => SizeSystem.China,
        "ja" when FoldedText.Fold(quantity.Text)[^1] == '号' && !isShoe => SizeSystem.Japan,
        "de" or "fr" or "es" or "it" or "nl" or "pt" when isShoe && quantity.Value >= 16 => SizeSystem.Europe,
        _ => null,
    };

    // 160/84A
    private static decimal? Chest(Quantity quantity)
    {
        var slash = quantity.Text.IndexOf('/', StringComparison.Ordinal);
        var digits = FoldedText.Fold(quantity.Text)[(slash + 1)..];
        return quantity.Kind == QuantityKind.Size && slash > 0 && digits is [>= '0' and <= '9', .., 'A' or 'B' or 'C' or 'Y'] ? DigitNumeralReader.Parse(digits.AsSpan(0, digits.Length - 1)) : null;
    }

    // The figure tells: 34 is a band in inches, 75 in centimetres, 90 may be either of France or of the rest; then the language says which.
    private static SizeSystem Band(Quantity quantity, TextFacts facts)
    {
        var digits = quantity.Text.AsSpan().IndexOfAnyInRange('0', '9');
        if (SizeWords.System(facts.Text, quantity.Start + (digits > 0 ? 0 : digits), quantity.End) is { } named)
        {
            return named;
        }

        return (quantity.Value, facts.Language.Language) switch
        {
            ( < 10, _) => SizeSystem.Italy,
            ( < 50, _) => SizeSystem.Britain,
            (_, "fr" or "es") => SizeSystem.France,
            (_, "zh" or "yue") => SizeSystem.China,
            (_, "ja") => SizeSystem.Japan,
            _ => SizeSystem.Europe,
        };
    }
}
