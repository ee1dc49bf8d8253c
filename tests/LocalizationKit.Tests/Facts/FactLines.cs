using System.Globalization;
using System.Text;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts;

/// <summary>Writes down what was read out of a segment, a line for each thing: S for the source, T for the target, then the place and what stands there.</summary>
internal static class FactLines
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void Write(StringBuilder lines, SegmentFacts facts)
    {
        WriteSide(lines, 'S', facts.Source);
        WriteSide(lines, 'T', facts.Target);
        foreach (var difference in facts.QuantityDifferences)
        {
            Line(lines, $"  difference {difference.Kind} {difference.Source?.Text ?? "-"} : {difference.Target?.Text ?? "-"}{Marks((difference.Expected is not null, $"expects {difference.Expected}"), (difference.IsUncertain, "uncertain"), (difference.IsProven, "proven"), (difference.IsSwapped, "swapped"))}");
        }

        foreach (var term in facts.Terms)
        {
            Line(lines, $"  term {term.Origin} {At(term.Source)}{Places("as", term.Approved)}{Places("forbidden", term.Forbidden)}{Marks((term.HasPartialEvidence, "partial"), (term.IsTakenUp, "taken up"), (term.WrongSense is not null, "other sense"))}");
        }

        foreach (var claim in facts.Claims)
        {
            Line(lines, $"  claim {At(claim.Target)}{Marks((claim.IsTriggered, "triggered"), (claim.Source is not null, $"from {claim.Source?.Text}"))}");
        }

        foreach (var wording in facts.Wordings)
        {
            Line(lines, $"  wording {wording.Entry.List} {wording.Entry.Topic} {At(wording.Span)}");
        }

        WriteShape(lines, facts);
    }

    private static void WriteSide(StringBuilder lines, char side, TextFacts facts)
    {
        foreach (var quantity in facts.Quantities)
        {
            Line(lines, $"  {side} {quantity.Start}+{quantity.Length} {Describe(quantity)}");
        }

        foreach (var span in facts.Spans)
        {
            Line(lines, $"  {side} {span.Start}+{span.Length} {span.Kind} {span.Key}");
        }

        foreach (var cue in facts.Cues)
        {
            Line(lines, $"  {side} {cue.Start}+{cue.Length} cue {cue.Text} {cue.Strength} {cue.Kinds}");
        }

        foreach (var mention in facts.Attributes)
        {
            Line(lines, $"  {side} {mention.Start}+{mention.Length} {mention.Facet} {mention.Families:x} {facts.Text.Substring(mention.Start, mention.Length)}{Marks((mention.IsDoubtful, "doubtful"))}");
        }
    }

    private static string Describe(Quantity quantity) => string.Create(
        Culture,
        $"{quantity.Kind} {quantity.Text}{Marks(
            (quantity.Value is not null, $"= {quantity.Value}"),
            (quantity.Date is not null, $"= {quantity.Date}"),
            (quantity.High is not null, $"to {quantity.High}"),
            (quantity.Unit is not null, quantity.Unit!),
            (quantity.Currency is not null, quantity.Currency!),
            (quantity.DecimalPlaces > 0, $"{quantity.DecimalPlaces} places"),
            (quantity.Alternative is not null, $"or {quantity.Alternative}"),
            (quantity.IsOptional, "optional"),
            (!quantity.HasDigits, "in words"),
            (quantity.HasMagnitude, "magnitude"),
            (quantity.IsPartOfName, "name"),
            (quantity.IsReduction, "reduction"),
            (quantity.IsPack, "pack"),
            (quantity.IsTelephone, "telephone"),
            (quantity.IsCurrencyImplied, "implied"))}");

    private static void WriteShape(StringBuilder lines, SegmentFacts facts)
    {
        Line(lines, $"  words {facts.Source.WordCount}:{facts.Target.WordCount} ({Letters(facts.Source.Scripts)}:{Letters(facts.Target.Scripts)}){Marks((facts.LengthBalance != 0, $"balance {facts.LengthBalance}"))}");
        if (facts.IsComparable && facts.Passages is { Length: > 1 } passages)
        {
            Line(lines, $"  passages {string.Join(' ', passages.Select(Describe))}");
        }
    }

    private static string Describe(TextPair pair) => string.Create(Culture, $"{pair.SourceStart}+{pair.SourceLength}:{pair.TargetStart}+{pair.TargetLength}");

    private static string Letters(ScriptProfile scripts) =>
        string.Join(' ', Enum.GetValues<ScriptKind>().Where(s => scripts[s] > 0).Select(s => string.Create(Culture, $"{s} {scripts[s]}")));

    private static string At(TextSpan span) => string.Create(Culture, $"{span.Start}+{span.Length} {span.Text}");

    private static string Places(string name, IReadOnlyList<TextSpan> spans) => string.Concat(spans.Select(s => $" {name} {At(s)}"));

    private static string Marks(params (bool Holds, string Name)[] marks) => string.Concat(marks.Where(m => m.Holds).Select(m => $", {m.Name}"));

    private static void Line(StringBuilder lines, FormattableString line) => lines.Append(line.ToString(Culture)).Append('\n');
}
