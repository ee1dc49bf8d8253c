using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("It doesnâ€™t", "â€™")]
    [InlineData("cafÃ© noir", "Ã©")]
    [InlineData("ä¸­æ–‡", "ä¸­æ–‡")]
    [InlineData("a\uFFFDb", "\uFFFD")]
    [InlineData("x \u0093y", "\u0093")]
    [InlineData("靜音锟斤拷", "锟斤拷")]
    [InlineData("??? cotton ???", "???")]
    [InlineData("mouvement &Atilde;&nbsp; quartz", "&Atilde;")]
    [InlineData("縺薙ｓ縺ｫ", "縺薙")]
    [InlineData("size 5 ??? for", "???")]
    [InlineData("30Â°C wash", "Â°")]
    [InlineData("100 mÂ² room", "Â²")]
    public void Find_PointsAtGarbledText(string text, string expected) => Assert.Equal(expected, Mojibake.Find(text, usesHan: text.Contains('縺'))?.Text);

    [Theory]
    [InlineData("« Café » … “CAFÉ” – à l’âme, naïve")]
    [InlineData("Größe: 30–40 °C, Maße 5 m²")]
    [InlineData("AMANHÃ” é só amanhã")]
    [InlineData("Really??? Yes!")]
    [InlineData("Really!???")]
    [InlineData("“Really???”")]
    [InlineData("Done???!")]
    [InlineData("Bình giữ nhiệt Á À Ã Ạ đẹp")]
    [InlineData("烫发后使用，屯门店")]
    [InlineData("São Paulo, Åland, Ærø")]
    public void Find_NaturalText_IsNull(string text) => Assert.Null(Mojibake.Find(text, usesHan: true));
}
