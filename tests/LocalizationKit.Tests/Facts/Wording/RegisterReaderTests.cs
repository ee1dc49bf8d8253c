using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class RegisterReaderTests
{
    [Theory]
    [InlineData("de", "Schalten Sie das Gerät aus.", "formal")]
    [InlineData("de", "Sie ist weich. Ihr Design überzeugt.", "")]
    [InlineData("de", "So kannst du sparen.", "informal")]
    [InlineData("de", "Kaffee wie im Café du Monde", "")]
    [InlineData("fr", "Faites plaisir à vos amis", "formal")]
    [InlineData("fr", "Pour tous les rendez-vous", "")]
    [InlineData("ja", "軽くて丈夫です。", "formal")]
    [InlineData("ja", "軽くて丈夫だ。", "informal")]
    [InlineData("ja", "丈夫だけでなく軽い", "")]
    [InlineData("ja", "「最高だ。」という声", "")]
    [InlineData("th", "คะแนนเต็ม", "")]
    [InlineData("en", "You will love it", "")]
    public void Read_Text_GivesTheFormOfAddress(string language, string text, string form) =>
        Assert.Equal(form, RegisterReader.Read(SegmentFactsFactory.Text(language, text)).FirstOrDefault()?.Entry.Topic ?? "");
}
