using FsCheck.Xunit;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class TextProfileTests
{
    [Theory]
    [InlineData("", 0UL)]
    [InlineData("Ab", (ulong)(CharacterClasses.AsciiUpper | CharacterClasses.Upper | CharacterClasses.AsciiLower))]
    [InlineData("ß", (ulong)(CharacterClasses.OtherLatin | CharacterClasses.NonAscii))]
    [InlineData("Ｗ", (ulong)(CharacterClasses.OtherLatin | CharacterClasses.Upper | CharacterClasses.NonAscii | CharacterClasses.FullWidth))]
    [InlineData("红", (ulong)(CharacterClasses.Han | CharacterClasses.NonAscii))]
    [InlineData("萬", (ulong)(CharacterClasses.Han | CharacterClasses.HanNumeral | CharacterClasses.NonAscii))]
    [InlineData("〇", (ulong)(CharacterClasses.Han | CharacterClasses.HanNumeral | CharacterClasses.NonAscii))]
    [InlineData("ー", (ulong)(CharacterClasses.Katakana | CharacterClasses.NonAscii))]
    [InlineData("１½", (ulong)(CharacterClasses.OtherDigit | CharacterClasses.OtherNumber | CharacterClasses.NonAscii | CharacterClasses.FullWidth))]
    [InlineData("ิ", (ulong)(CharacterClasses.Thai | CharacterClasses.Mark | CharacterClasses.NonAscii))]
    [InlineData("a  b", (ulong)(CharacterClasses.AsciiLower | CharacterClasses.Space | CharacterClasses.DoubledSpace))]
    [InlineData("\u200B\uE000", (ulong)(CharacterClasses.Invisible | CharacterClasses.NonAscii))]
    [InlineData("\n", (ulong)(CharacterClasses.LineBreak | CharacterClasses.BlankEdge))]
    [InlineData("（", (ulong)(CharacterClasses.OtherPunctuation | CharacterClasses.Bracket | CharacterClasses.NonAscii | CharacterClasses.FullWidth))]
    public void Profile_names_the_kinds_of_characters_of_a_text(string text, ulong classes) =>
        Assert.Equal((CharacterClasses)classes, TextProfile.Of(text).Classes);

    [Property(MaxTest = 500)]
    public void Profile_is_the_union_of_its_characters(string? given)
    {
        var text = given ?? "";
        var naive = text.Aggregate(CharacterClasses.None, static (m, c) => m | CharacterClassTable.Classify(c));
        var profile = TextProfile.Of(text);
        Assert.Equal(naive, profile.Classes & ~(CharacterClasses.DoubledSpace | CharacterClasses.BlankEdge));
        Assert.Equal(text.Contains("  ", StringComparison.Ordinal), profile.HasAny(CharacterClasses.DoubledSpace));
        Assert.Equal(text.Length != text.Trim().Length, profile.HasAny(CharacterClasses.BlankEdge));
        for (var c = '\0'; c < 128; c++)
        {
            Assert.Equal(text.Contains(c, StringComparison.Ordinal), profile.HasAscii(c));
        }
    }

    [Fact]
    public void Table_agrees_with_the_rules_for_every_character()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var classes = CharacterClassTable.Of((char)c);
            Assert.Equal(CharacterClassTable.Classify((char)c), classes);
            Assert.Equal(classes, CharacterClassTable.Of((char)c));
            Assert.Equal(HanDigits.IsNumeral(FoldedText.Fold((char)c)), (classes & CharacterClasses.HanNumeral) != CharacterClasses.None);
        }
    }

    [Property(MaxTest = 200)]
    public void Sets_overlap_where_they_share_a_character(byte[] one, byte[] other)
    {
        var a = string.Concat(one.Select(b => (char)(b & 0x7F)));
        var b = string.Concat(other.Select(b => (char)(b & 0x7F)));
        Assert.Equal(a.Intersect(b).Any(), new AsciiSet(a).Overlaps(new AsciiSet(b)));
        Assert.All(a, c => Assert.True(new AsciiSet(a).Contains(c)));
    }
}
