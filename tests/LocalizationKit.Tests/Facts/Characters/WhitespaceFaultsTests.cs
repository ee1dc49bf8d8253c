using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class WhitespaceFaultsTests
{
    [Theory]
    [InlineData("en", "Soft ,warm", "", "the mark belongs to what follows")]
    [InlineData("en", "Soft , warm", " ,", "a blank before a comma")]
    [InlineData("en", "Ready ?", " ?", "English sets no blank before a question mark")]
    [InlineData("sv", "Klar !", " !", "nor does Swedish")]
    [InlineData("fr-CA", "Prêt !", " !", "nor does French in Canada")]
    [InlineData("fr", "Prêt !", "", "French in France does")]
    [InlineData("en", "(new) .", " .", "behind a bracket")]
    [InlineData("en", "50 % .", " .", "behind a percent sign")]
    [InlineData("en", "wait ...", "", "an ellipsis")]
    [InlineData("en", "4 : 3", "", "a ratio")]
    [InlineData("en", "Red,blue", ",", "no blank behind a comma")]
    [InlineData("en", "warm;soft", ";", "or a semicolon")]
    [InlineData("en", "Great!Buy now", "!", "or an exclamation mark before a new sentence")]
    [InlineData("en", "Really?Yes", "?", "or a question mark")]
    [InlineData("en", "soft.Machine wash", ".", "or a full stop between sentences")]
    [InlineData("en", "Node.js, e.g. U.S.A.", "", "names and abbreviations")]
    [InlineData("en", "what!ever", "", "no new sentence begins")]
    [InlineData("en", "see:there", "", "a colon joins")]
    [InlineData("en", "two  blanks", "  ", "blanks in a row")]
    [InlineData("en", "line  \nend", "", "at the end of a line they are not seen")]
    [InlineData("en", "zero\u200Bwidth", "\u200B", "a zero-width space")]
    [InlineData("th", "ก\u200Bข", "", "marks words in Thai")]
    [InlineData("zh-Hant-HK", "潤膚\u00A0霜", "\u00A0", "a no-break space between Han characters")]
    [InlineData("fr", "12\u00A0cm", "", "is French usage")]
    public void Find_TargetAlone_PointsAtTheBlank(string language, string target, string expected, string why) =>
        Assert.True(expected == string.Join("|", WhitespaceFaults.Find(SegmentFactsFactory.Create($"zh-Hans>{language}", "源", target)).Where(f => f.Target is not null).Select(f => f.Target!.Text)), why);

    [Theory]
    [InlineData(" a", "a", "The source begins with blanks that the translation does not have.")]
    [InlineData("a", " a", "The translation begins with blanks that the source does not have.")]
    [InlineData("a", "a ", "The translation ends with blanks that the source does not have.")]
    [InlineData("a ", "a", "The source ends with blanks that the translation does not have.")]
    [InlineData("a. ", "b.", "")]
    [InlineData("a\r\n", "b\n", "")]
    [InlineData("a\tb", "a b", "Source and translation have a different number of tabs.")]
    [InlineData("a  b", "a b", "The source has several blanks in a row, the translation has not.")]
    [InlineData("a  b", "a  b", "")]
    [InlineData("a ,b", "c ,b", "")]
    [InlineData("a\u200Bb", "c\u200Bd", "")]
    public void Find_BothSides_SaysWhatDiffers(string source, string target, string expected) =>
        Assert.Equal(expected, string.Join("|", WhitespaceFaults.Find(SegmentFactsFactory.Create("en>de", source, target)).Select(f => f.Message)));
}
