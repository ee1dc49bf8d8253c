using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Benchmarks;

/// <summary>Makes listings and glossaries, the same ones every time. They are invented: what is measured is work, not accuracy.</summary>
internal static class Corpus
{
    private static readonly (string Source, string Target)[] Products = [("毛巾", "towel"), ("电饭煲", "rice cooker"), ("连衣裙", "dress"), ("充电宝", "power bank"), ("帆布包", "canvas bag")];
    private static readonly (string Source, string Target)[] Qualities = [("加厚", "thick"), ("柔软", "soft"), ("防水", "waterproof"), ("便携", "portable"), ("透气", "breathable")];

    /// <summary>Makes listings of one text: four of five are clean, and every third has figures.</summary>
    public static Listing[] Listings(int count) => [.. Enumerable.Range(0, count).Select(Make)];

    /// <summary>Makes a glossary whose terms nest: every longer one holds a shorter one.</summary>
    public static Glossary Glossary(int terms) => new("benchmark", [.. Enumerable.Range(0, terms).Select(i => new TermEntry
    {
        Id = i.ToString(CultureInfo.InvariantCulture),
        Sources = [TermOf(i)],
        Targets = [$"rendering {i.ToString(CultureInfo.InvariantCulture)}"],
    })]);

    /// <summary>Makes the facts of listings.</summary>
    public static ListingFacts[] Facts(Listing[] listings, params IReadOnlyList<Glossary> glossaries)
    {
        var reader = new FactReader(glossaries);
        var market = Market.ForLanguage(LanguageTag.Parse("en"));
        var source = LanguageTag.Parse("zh-Hans");
        return [.. listings.Select(l => reader.Read(l, market, source))];
    }

    private static Listing Make(int i)
    {
        var (product, quality) = (Products[i % Products.Length], Qualities[i / Products.Length % Qualities.Length]);
        var figure = (i * 7919 % 900) + 100;
        var (source, target) = (i % 3) switch
        {
            0 => ($"{quality.Source}{product.Source}，重量{figure}克，30天无理由退货", $"A {quality.Target} {product.Target}, weight {figure} g, returns within 30 days"),
            1 => ($"{quality.Source}的{product.Source}，送给家人的礼物。", $"A {quality.Target} {product.Target}, a gift for your family."),
            _ => ($"新款{product.Source} {quality.Source} 家用", $"New {product.Target}, {quality.Target}, for the home"),
        };
        return new Listing
        {
            Id = "B-" + i.ToString(CultureInfo.InvariantCulture),
            SourceLanguage = "zh-Hans",
            TargetLanguage = "en",
            Fields = [new ListingField { Name = "text", Source = source, Target = i % 5 == 4 ? target.Replace("30 days", "13 days", StringComparison.Ordinal) : target }],
        };
    }

    private static string TermOf(int i)
    {
        var letters = new char[2 + (i % 4)];
        var rest = (i * 2654435761L) & 0xFFFFFFFF;
        for (var n = 0; n < letters.Length; n++)
        {
            letters[n] = (char)('\u4E00' + (rest % 3500));
            rest = (rest / 3500) + ((i + n) * 31L);
        }

        return i < Products.Length ? Products[i].Source : new string(letters);
    }
}
