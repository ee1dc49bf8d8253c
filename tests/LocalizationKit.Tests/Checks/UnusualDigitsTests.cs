using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Checks;

/// <summary>Digits that are none of 0 to 9: a check that throws on them would hold a good translation for review (LK9010).</summary>
public sealed class UnusualDigitsTests
{
    private static readonly string[] Digits = ["½", "1½", "¾", "①", "⑩", "²", "m³", "٣", "२", "๓", "Ⅻ", "㊿", "𝟓", "１½", "½-¾", "-½", "½×½", "一½"];
    private static readonly string[] Frames = ["{0}", "{0} Liter", "{0} kg", "{0}時間", "{0} off", "€{0}", "{0}%", "size {0}"];

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("ja")]
    [InlineData("fr")]
    [InlineData("th")]
    [InlineData("zh-Hant")]
    public void Check_UnusualDigitsOnBothSides_NoCheckFails(string language)
    {
        var pipeline = new QualityPipelineBuilder().Configure(o => o.DefaultTargetLanguage = LanguageTag.Parse(language)).Build();
        var texts = Digits.SelectMany(d => Frames.Select(f => string.Format(System.Globalization.CultureInfo.InvariantCulture, f, d))).ToList();

        var verdicts = texts.Select(t => pipeline.Check(new Listing { Id = t, Fields = [new ListingField { Name = "text", Source = t, Target = t }] }));

        Assert.Empty(verdicts.SelectMany(v => v.Findings.Where(f => f.Check.Id.StartsWith("LK90", StringComparison.Ordinal)).Select(f => $"{v.Id}: {f.Message}")));
    }
}
