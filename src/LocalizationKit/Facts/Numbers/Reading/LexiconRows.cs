using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Turns the rows of the tables into the phrases of a language.</summary>
internal static class LexiconRows
{
    public static IEnumerable<Phrase> Suffixes(IReadOnlyList<string> own)
    {
        foreach (var row in Rows("counters.tsv", own))
        {
            foreach (var phrase in Forms(row[2], RoleOf(row[1]), "", 0))
            {
                yield return phrase;
            }
        }

        foreach (var row in Rows("unit-names.tsv", own))
        {
            foreach (var phrase in Forms(row[2], Role.Unit, row[1], 0))
            {
                yield return phrase;
            }
        }

        foreach (var row in Rows("magnitudes.tsv", own))
        {
            foreach (var phrase in Forms(row[2], Role.Magnitude, "", LanguageLexicon.Number(row[1])))
            {
                yield return phrase;
            }
        }

        foreach (var phrase in Money(own, column: 4))
        {
            yield return phrase;
        }

        foreach (var row in Rows("subunits.tsv", own))
        {
            foreach (var phrase in Forms(row[3], Role.Money, row[1], LanguageLexicon.Number(row[2])))
            {
                yield return phrase;
            }
        }
    }

    public static IEnumerable<Phrase> Prefixes(IReadOnlyList<string> own)
    {
        foreach (var phrase in Money(own, column: 3))
        {
            yield return phrase;
        }

        foreach (var row in Rows("cues.tsv", own).Where(r => !IsCue(r[1])))
        {
            foreach (var phrase in Forms(row[2], RoleOf(row[1]), "", 0))
            {
                yield return phrase;
            }
        }
    }

    public static IEnumerable<Phrase> Cues(IReadOnlyList<string> own) =>
        Rows("cues.tsv", own).Where(r => IsCue(r[1])).SelectMany(r => Forms(r[2], RoleOf(r[1]), "", 0));

    public static IEnumerable<Phrase> Months(IReadOnlyList<string> own)
    {
        foreach (var row in Rows("months.tsv", own))
        {
            foreach (var phrase in Forms(row[2], Role.MonthName, "", LanguageLexicon.Number(row[1])).Concat(Forms(row[3], Role.MonthWord, "", LanguageLexicon.Number(row[1]))))
            {
                // Month names of Latin scripts begin with a capital in English and German only.
                // In lower case such a name is one only beside a day or a year.
                var hasCapital = row[0] is "en" or "de" or "id" or "ms";
                yield return hasCapital ? phrase with { IsExact = true } : phrase;
                if (hasCapital)
                {
                    yield return phrase with { Role = Role.MonthWord };
                }
            }
        }
    }

    public static IEnumerable<Phrase> Phrases(IReadOnlyList<string> own) =>
        Rows("phrases.tsv", own).SelectMany(r => Forms(r[3], r[1] == "dozen" ? Role.DozenWords : RoleOf(r[1]), "", LanguageLexicon.Number(r[2])));

    public static IEnumerable<Phrase> Halves(IReadOnlyList<string> own) =>
        Rows("halves.tsv", own).SelectMany(r => Forms(r[2], RoleOf(r[1]), "", 0));

    private static IEnumerable<Phrase> Money(IReadOnlyList<string> own, int column) =>
        EmbeddedData.Rows("numbers/currencies.tsv", own, column: 2)
            .Where(r => r.Length > column)
            .SelectMany(r => Forms(r[column], Role.Money, r[0], 0));

    private static IEnumerable<string[]> Rows(string name, IReadOnlyList<string> own) =>
        EmbeddedData.Rows("numbers/" + name, own);

    private static IEnumerable<Phrase> Forms(string cell, Role role, string key, decimal value)
    {
        foreach (var form in cell.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var isExact = form.Length > 1 && form[0] == '!';
            yield return new Phrase(FoldedText.Fold(isExact ? form[1..] : form), role, key, value, isExact);
        }
    }

    private static bool IsCue(string role) => role is "connector" or "between" or "between-and" or "off-after" or "pay-after" or "side" or "crowd";

    private static Role RoleOf(string name) => name switch
    {
        "percent" => Role.Percent,
        "permille" => Role.Permille,
        "count" => Role.Count,
        "pack" => Role.Pack,
        "generic" => Role.Generic,
        "age" => Role.Age,
        "agefrom" => Role.AgeFrom,
        "agemonth" => Role.AgeMonth,
        "one-size" => Role.OneSize,
        "half-price" => Role.HalfPrice,
        "before" => Role.HalfBefore,
        "behind" => Role.HalfBehind,
        "whole" => Role.HalfWhole,
        "ending" => Role.HalfEnding,
        "percent-before" => Role.PercentBefore,
        "side" => Role.Side,
        "crowd" => Role.Crowd,
        "ordinal" => Role.Ordinal,
        "size" => Role.Size,
        "fold" => Role.Fold,
        "sugar" => Role.Sugar,
        "doneness" => Role.Doneness,
        "tenths" => Role.Tenths,
        "dozen" => Role.Dozen,
        "decade" => Role.Decade,
        "bare" => Role.Bare,
        "times" => Role.Times,
        "year" => Role.Year,
        "month" => Role.Month,
        "day" => Role.Day,
        "clock" => Role.Clock,
        "minutemark" => Role.MinuteMark,
        "off" => Role.Off,
        "off-after" => Role.OffAfter,
        "pay" => Role.Pay,
        "pay-after" => Role.PayAfter,
        "money" => Role.MoneyCue,
        "celsius" => Role.Celsius,
        "fahrenheit" => Role.Fahrenheit,
        "speed" => Role.Speed,
        "minus" => Role.Minus,
        "connector" => Role.Connector,
        "between" => Role.Between,
        "between-and" => Role.BetweenAnd,
        _ => throw new InvalidOperationException($"The tables name an unknown role '{name}'."),
    };
}
