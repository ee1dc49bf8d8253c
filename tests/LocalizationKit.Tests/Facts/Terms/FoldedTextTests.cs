using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class FoldedTextTests
{
    private const FoldOptions Everything = FoldOptions.Han | FoldOptions.Kana | FoldOptions.Squeeze | FoldOptions.ChineseParticles | FoldOptions.Okurigana;

    [Theory]
    [InlineData("ＡＮＫＥＲ　Ｘ", "anker x")]
    [InlineData("Wi–Fi ‘Plus’", "wi-fi 'plus'")]
    [InlineData("ﾓﾊﾞｲﾙ", "モバイル")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a \t\u3000 b", "a b")]
    [InlineData("ﬁt", "fit")]
    [InlineData("soft\u00ADware", "software")]
    public void Fold_DifferencesOfWriting_AreLevelled(string text, string folded) => Assert.Equal(folded, TextFolder.Fold(text, FoldOptions.None).Text);

    [Theory]
    [InlineData("充電寶", "充电宝")]
    [InlineData("防衞", "防卫")]
    [InlineData("防衛", "防卫")]
    public void Fold_Han_LeadsToOneHand(string text, string folded) => Assert.Equal(folded, TextFolder.Fold(text, FoldOptions.Han).Text);

    [Fact]
    public void Fold_WithoutHan_KeepsBothHandsApart() => Assert.Equal("機机", TextFolder.Fold("機机", FoldOptions.Kana).Text);

    [Theory]
    [InlineData("ファンデーション", "ふぁんでしょん")]
    [InlineData("ヨガ・マット", "よがまっと")]
    public void Fold_Kana_LevelsScriptAndLength(string text, string folded) =>
        Assert.Equal(folded, TextFolder.Fold(text, FoldOptions.Kana | FoldOptions.Squeeze).Text);

    [Theory]
    [InlineData("掛け布団", "掛布団")]
    [InlineData("革の財布", "革財布")]
    [InlineData("お手入れ", "お手入れ")]
    public void Fold_Okurigana_GoesBetweenHan(string text, string folded) => Assert.Equal(folded, TextFolder.Fold(text, FoldOptions.Okurigana).Text);

    [Fact]
    public void Span_OfSqueezedText_CoversWhatWasDroppedInside()
    {
        var folded = TextFolder.Fold("a power-bank!", FoldOptions.Squeeze);
        var at = folded.Text.IndexOf("powerbank", StringComparison.Ordinal);

        var span = folded.Span(at, "powerbank".Length);

        Assert.Equal("power-bank", span.Text);
        Assert.Equal(2, span.Start);
    }

    // What stands in front makes the folder leave the way on which every character stays in its place.
    [Property(MaxTest = 1000)]
    public Property Fold_BehindALigature_FoldsTheSame()
    {
        var piece = Gen.Elements("a", "B", " ", "-", "\u0301", "\u00AD", "\t", "ﬁ", "Ｘ", "ｶ", "ﾞ", "充", "寶", "的", "ー", "々", "れ", "'", "\uD83D", "\uDE00", "\r", "n\u0303");
        return Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            foreach (var options in new[] { FoldOptions.None, FoldOptions.Squeeze, FoldOptions.Han | FoldOptions.Squeeze | FoldOptions.ChineseParticles, Everything })
            {
                FoldedText plain = TextFolder.Fold("z" + text, options), moved = TextFolder.Fold("ﬁz" + text, options);
                Assert.Equal("fi" + plain.Text, moved.Text);
                for (var i = 0; i < plain.Text.Length; i++)
                {
                    Assert.Equal((plain.StartOf(i) + 1, plain.EndOf(i) + 1), (moved.StartOf(i + 2), moved.EndOf(i + 2)));
                    Assert.True(i == 0 || plain.HasGapBefore(i) == moved.HasGapBefore(i + 2));
                }
            }

            return true;
        });
    }

    [Property(MaxTest = 500)]
    public void Fold_AnyText_MapsEveryCharacterBack(string? text)
    {
        text ??= "";
        foreach (var options in new[] { FoldOptions.None, FoldOptions.Squeeze, Everything })
        {
            var folded = TextFolder.Fold(text, options);
            var last = 0;
            for (var i = 0; i < folded.Text.Length; i++)
            {
                Assert.InRange(folded.StartOf(i), last, text.Length - 1);
                Assert.InRange(folded.EndOf(i), folded.StartOf(i) + 1, text.Length);
                last = folded.StartOf(i);
            }
        }
    }

    [Property(MaxTest = 500)]
    public void Span_OfOneCharacter_FoldsToThatCharacter(string? text)
    {
        var folded = TextFolder.Fold(text ?? "", FoldOptions.None);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var piece = TextFolder.Fold("x" + folded.Span(i, 1).Text, FoldOptions.None).Text;
            Assert.Contains(folded.Text[i], piece);
        }
    }

    [Property(MaxTest = 200)]
    public void Fold_TwiceFolded_StaysTheSame(string? text)
    {
        var once = TextFolder.Fold(text ?? "", FoldOptions.Han).Text;

        Assert.Equal(once, TextFolder.Fold(once, FoldOptions.Han).Text);
    }
}
