using LocalizationKit.Data;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class ChatterPhrasesTests
{
    [Theory]
    [InlineData("纯棉", "Sure! Here’s the translation: Cotton", "Sure! Here")]
    [InlineData("纯棉", "\"Translation: Cotton\"", "Translation:")]
    [InlineData("纯棉", "以下是翻译：綿", "以下是翻译")]
    [InlineData("纯棉", "综上：コットン", null)]
    [InlineData("纯棉", "Cotton. I hope this helps!", "I hope this helps")]
    [InlineData("以下是尺码", "Here is the size chart", null)]
    [InlineData("翻译机", "Translation: a device", null)]
    [InlineData("纯棉", "はい、承知しました。こちらが翻訳です：綿", "はい、承知しました。こちらが翻訳")]
    [InlineData("纯棉", "沒問題！以下是譯文：棉", "沒問題！以下是譯文")]
    [InlineData("纯棉", "네, 알겠습니다. 번역: 면", "네, 알겠습니다. 번역:")]
    [InlineData("纯棉", "Avec plaisir ! Voici le texte : coton", "Avec plaisir ! Voici")]
    [InlineData("纯棉", "¡Por supuesto! Aquí tienes: algodón", "Por supuesto! Aquí")]
    [InlineData("纯棉", "ได้เลยค่ะ นี่คือผ้าฝ้าย", "ได้เลยค่ะ นี่คือ")]
    [InlineData("纯棉", "Dạ vâng, đây là bông", "Dạ vâng, đây là")]
    [InlineData("纯棉", "Natürlich schön: hier ist Baumwolle", null)]
    [InlineData("纯棉", "Claro, de algodón", null)]
    [InlineData("", "", null)]
    public void Find_GivesThePhrase(string source, string target, string? expected)
    {
        var span = ChatterPhrases.Find(new TextFacts(source, LanguageTag.Undetermined), new TextFacts(target, LanguageTag.Undetermined));

        Assert.Equal(expected, span?.Text);
    }

    [Fact]
    public void Rows_HaveAKnownPlace() =>
        Assert.All(EmbeddedData.Rows("chatter.tsv"), r => Assert.Contains(r[0], new[] { "start", "end", "any", "preface", "lead" }));
}
