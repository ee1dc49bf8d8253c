using System.Globalization;
using LocalizationKit.Risk;

namespace LocalizationKit.Cli.Output;

/// <summary>Prints the card of a trained risk model: where it comes from and what cross-validation measured.</summary>
internal static class RiskModelCardText
{
    public static void Write(TextWriter output, RiskTrainer trained)
    {
        var card = trained.Card;
        output.WriteLine($"risk model   {card.Label}");
        output.WriteLine($"data         {card.Data}");
        output.WriteLine($"fingerprint  {card.Fingerprint}");
        output.WriteLine("figures      cross-validated by document: every figure is of documents the model had not seen");
        foreach (var f in trained.Figures)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {f.Head} {f.Domain} engines={f.Opinions} n={f.Count} bad={f.Base:0.000} tau={f.Tau:0.000} accEq={f.PairAccuracy:0.000} auc={f.AreaUnderCurve:0.000} P@5={f.PrecisionAt5:0.000} P@10={f.PrecisionAt10:0.000} brier={f.Brier:0.0000} mcc={f.Matthews:0.000}"));
            output.WriteLine("    risk → bad, by tenths: " + string.Join("  ", f.Reliability.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Risk:0.00}→{b.Bad:0.00}"))));
        }
    }
}
