using System.Globalization;
using System.Text.RegularExpressions;
using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Mutations;

/// <summary>Lists the defects that are planted. Each is one that translation engines really make.</summary>
internal static partial class PlantedDefects
{
    private const string Any = "LK2001 LK2002 LK2003 LK2004 LK2005 LK2006 LK2007 LK2009 LK2010 LK2011 LK2402";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("drop-negation", ["LK2101"], DropNegation),
        Mutation.OfTarget("change-number", Any, f => ChangeNumber(f, n => n + 2)),
        Mutation.OfTarget("tenfold-number", Any, f => ChangeNumber(f, n => n * 10)),
        Mutation.OfTarget("drop-number", "LK2002 LK2001 LK2010 LK2011 LK2402 LK2301", f => SharedNumber(f) is { } n ? f.Target!.Remove(n.Index, n.Length) : null),
        Mutation.OfTarget("swap-unit", "LK2005 LK2006 LK2004 LK2001", SwapUnit),
        Mutation.OfPair("change-count", "LK2011 LK2001 LK2002", " 3件装", " (3 pcs)", " (5 pcs)"),
        Mutation.OfPair("change-currency", "LK2007", " 售价199元", " CNY 199", " US$199"),
        Mutation.OfPair("swap-sizes", "LK2010 LK2001 LK2002 LK2003 LK2402", " 尺码EU 38", " EU 38", " EU 40"),
        Mutation.OfPair("change-date", "LK2009 LK2001", " 2025年3月8日", " 2025-03-08", " 2025-08-03"),
        Mutation.OfPair("wrong-discount", "LK2008 LK2001", " 8折", " 20% off", " 80% off"),
        Mutation.OfPair("rename-brand", "LK2401 LK2402 LK2404", " Lumibo系列", " Lumibo", " Lumbio"),
        Mutation.OfPair("change-code", "LK2402 LK2401", " 型号X-210B", " X-210B", " X-201B"),
        Mutation.OfPair("change-address", "LK2403", " https://shop.example/a1", " https://shop.example/a1", " https://shop.example/a7"),
        Mutation.OfTarget("cut-clause", "LK2301 LK2002 LK2101 LK2402 LK3003 LK7006", CutClause),
        Mutation.OfTarget("cut-most", "LK2301 LK2002 LK2101", f => f.Target!.Length >= 40 ? f.Target[..(f.Target.Length / 4)] : null),
        Mutation.OfTarget("untranslate", "LK2201 LK2202 LK2203 LK5005", f => f.Source),
        Mutation.OfTarget("untranslate-piece", "LK2202 LK2203 LK5005", UntranslatePiece),
        Mutation.OfTarget("empty", "LK2204", _ => ""),
        Mutation.OfTarget("chatter", "LK2304", f => "Sure, here is the translation: " + f.Target),
        Mutation.OfTarget("loop", "LK2303 LK2302", f => string.Concat(Enumerable.Repeat(f.Target + " ", 4)).TrimEnd()),
        Mutation.OfTarget("duplicate-sentence", "LK2303 LK2302", f => f.Target!.Length >= 30 && f.Target[^1] is '.' or '。' ? f.Target + " " + f.Target : null),
        Mutation.OfPair("lose-tag", "LK7002 LK7003", "<b>新品</b>", "<b>A1</b>", "<b>A1"),
        Mutation.OfPair("break-tag", "LK7002 LK7003", "<b>新品</b>", "<b>A1</b>", "<b>A1＜／b＞"),
        Mutation.OfPair("unsafe-tag", "LK7005 LK7002", "", "", "<script>alert(1)</script>"),
        Mutation.OfPair("lose-placeholder", "LK7001", " {count}", " {count}", ""),
        Mutation.OfPair("translate-placeholder", "LK7001", " {{name}}", " {{name}}", " {{nombre}}"),
        Mutation.OfPair("lose-markdown", "LK7009", " **A1**", " **A1**", " ** A1 **"),
        Mutation.OfPair("lose-line-break", "LK7006", "\nA1", "\nA1", " A1"),
        Mutation.OfPair("add-emoji", "LK7008", "", "", " 🎉🎉🔥"),
        Mutation.OfPair("add-invisible", "LK7007", "", "", "\u200B\u200E\u2060x"),
        Mutation.OfTarget("double-blank", "LK3005", f => f.Target!.Contains(' ', StringComparison.Ordinal) ? f.Target.Replace(" ", "  ", StringComparison.Ordinal) : null),
        Mutation.OfTarget("open-bracket", "LK3003", f => f.Target + " (A1"),
        Mutation.OfTarget("garble", "LK3008", f => f.Target!.Insert(f.Target!.Length / 2, "\uFFFD")),
        Mutation.OfTarget("double-word", "LK3002", f => f.Target + " the the"),
        new("too-long", ["LK7004"], (f, _) => (f, Limited(f, new StringInfo(f.Target!).LengthInTextElements - 1))),
        Mutation.OfPair("add-contact", "LK6005", "", "", " WeChat: seller_2025"),
    ];

    private static (ListingField, ListingField)? DropNegation(ListingField field, Listing listing)
    {
        var language = LanguageTag.Parse(listing.Market!);
        var (source, target) = (new TextFacts(field.Source, LanguageTag.Parse("zh-Hans")), new TextFacts(field.Target!, language));
        if (source.Polarity.Count != 1 || target.Polarity.Count != 1 || !source.Polarity[0].IsStrong || !target.Polarity[0].IsStrong)
        {
            return null;
        }

        var cue = target.Polarity[0];
        return (field, field.WithTarget(field.Target!.Remove(cue.Start, cue.Length).Trim()));
    }

    private static Match? SharedNumber(ListingField field) =>
        Number().Matches(field.Target!).FirstOrDefault(m => Number().Matches(field.Source).Any(s => s.Value == m.Value));

    private static string? ChangeNumber(ListingField field, Func<int, int> change) =>
        SharedNumber(field) is { } number
            ? string.Concat(field.Target.AsSpan(0, number.Index), change(int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), field.Target.AsSpan(number.Index + number.Length))
            : null;

    private static string? SwapUnit(ListingField field) => Unit().Match(field.Target!) is { Success: true } unit
        ? string.Concat(field.Target.AsSpan(0, unit.Index), unit.Value switch { "cm" => "mm", "ml" => "L", "mL" => "L", "kg" => "g", "g" => "kg", _ => "kW" }, field.Target.AsSpan(unit.Index + unit.Length))
        : null;

    private static string? CutClause(ListingField field)
    {
        var marks = Clause().Matches(field.Target!);
        return marks.Count >= 2 && field.Source.Count(c => c is '，' or '；' or '。') >= 2 ? field.Target![..marks[0].Index] : null;
    }

    private static string? UntranslatePiece(ListingField field)
    {
        var han = Han().Match(field.Source);
        return han.Success ? string.Concat(field.Target.AsSpan(0, field.Target!.Length / 2), han.Value, field.Target.AsSpan(field.Target.Length / 2)) : null;
    }

    private static ListingField Limited(ListingField field, int length) =>
        new() { Name = field.Name, Source = field.Source, Target = field.Target, MaxLength = Math.Max(1, length) };

    [GeneratedRegex(@"(?<![\d.,A-Za-z-])\d{1,4}(?![\d.,A-Za-z/-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\d ?)(cm|ml|mL|kg|g|W)(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[,、，;；](?!\d)|\. ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\u4E00-\u9FFF]{4,8}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Han();
}
