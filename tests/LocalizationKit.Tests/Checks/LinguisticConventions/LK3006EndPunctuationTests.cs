namespace LocalizationKit.Tests.Checks.LinguisticConventions;

public sealed class LK3006EndPunctuationTests
{
    [Theory]
    [InlineData("en>de", "Is it warm?", "Es ist warm.")]
    [InlineData("en>fr", "Buy now", "Achetez maintenant.")]
    [InlineData("en>ja", "Is it warm?", "暖かいです。")]
    public void Run_MarksDiffer_IsFound(string languages, string source, string target) => Assert.Single(FormHarness.Run("LK3006", languages, source, target));

    [Theory]
    [InlineData("en>th", "It is warm.", "อบอุ่น")]
    [InlineData("th>en", "อบอุ่น", "It is warm.")]
    [InlineData("th>en", "อบอุ่นไหม", "Is it warm.")]
    [InlineData("en>ja", "Is it warm?", "暖かいですか。")]
    [InlineData("en>ja", "Coming too?", "行くの。")]
    [InlineData("en>ja", "Nice, isn't it?", "いいですね。")]
    [InlineData("ja>en", "暖かいですか。", "Is it warm?")]
    [InlineData("en>zh-Hans", "New!", "新品。")]
    [InlineData("zh-Hans>en", "新品", "New.")]
    [InlineData("en>de", "Cups, plates etc.", "Tassen, Teller usw")]
    [InlineData("en>de", "Cups, plates", "Tassen, Teller usw.")]
    [InlineData("en>it", "Cups, plates", "Tazze, piatti ecc.")]
    [InlineData("en>id", "Cups, plates", "Cangkir, piring dll.")]
    [InlineData("en>vi", "Cups, plates", "Ly, đĩa v.v.")]
    [InlineData("en>es", "Made by Lamp Co.", "Hecho por Lamp")]
    [InlineData("en>es", "Sold by Lamp Ltd.", "Vendido por Lamp")]
    [InlineData("en>es", "Sold by Lamp Inc.", "Vendido por Lamp")]
    [InlineData("en>es", "12 pcs.", "12 piezas")]
    [InlineData("en>es", "20 cm approx.", "Unos 20 cm")]
    public void Run_LanguageOrAbbreviationExplainsIt_IsNotFound(string languages, string source, string target) => Assert.Empty(FormHarness.Run("LK3006", languages, source, target));
}
