using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds measures that were not converted to the system of the market.</summary>
internal sealed class LK5007UnitSystem : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5007", "unit-system", MqmCategory.MeasurementFormat, Severity.Minor)
    {
        Summary = "A measure stands in another system than the market asks for.",
        Explanation = """
            ## What it finds
            Measures in the translation where the market pack asks for conversion, or for both systems, and no measure of that
            system stands in the text. Markets that keep the units of the source have no findings.

            ## Why it matters to a buyer
            A buyer who thinks in inches cannot tell whether 180 cm fits, and does not order.

            ## How to fix
            Convert the measure, or add it in brackets, with the rounding of the original.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "长180cm", "180 cm long", at: "180 cm") with { Units = new UnitConventions(UnitPolicy.Convert, "us") },
            CheckExample.Flag("zh-Hans>en", "重2kg", "Weighs 2 kg", at: "2 kg") with { Units = new UnitConventions(UnitPolicy.Both, "us") },
            CheckExample.Pass("zh-Hans>en", "长180cm", "70.9 in long") with { Units = new UnitConventions(UnitPolicy.Convert, "us") },
            CheckExample.Pass("zh-Hans>en", "重2kg", "Weighs 2 kg (4.4 lb)") with { Units = new UnitConventions(UnitPolicy.Both, "us") },
            CheckExample.Pass("zh-Hans>de", "长180cm", "180 cm lang") with { Units = new UnitConventions(UnitPolicy.Keep, "metric") },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Market.Units is { Policy: UnitPolicy.Convert or UnitPolicy.Both } rule)
        {
            Run(facts, rule, findings);
        }
    }

    private static void Run(SegmentFacts facts, UnitConventions rule, FindingCollector findings)
    {
        var system = rule.System == "us" ? "us" : "metric";
        var measures = facts.Target.Quantities.Where(q => q.Kind is QuantityKind.Measure or QuantityKind.Temperature or QuantityKind.Range).ToList();
        if (!measures.Exists(q => MeasureSystem.Of(q.Unit) == system) && measures.Find(q => MeasureSystem.Of(q.Unit) is { } own && own != system) is { } foreign)
        {
            var wanted = rule.Policy == UnitPolicy.Both ? "both systems" : system == "us" ? "US units" : "metric units";
            findings.Add($"{foreign.Text}: this market shows {wanted}.", target: new TextSpan(foreign.Start, foreign.Length, foreign.Text));
        }
    }
}
