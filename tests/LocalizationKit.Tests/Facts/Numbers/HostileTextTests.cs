using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Reads what no merchant writes: any UTF-16, lone surrogates too, and long repetitions that would make a careless reader crawl.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "ja", "en", "de", "fr", "es", "it", "pt", "nl", "th", "vi", "id", "ms", "fil", "ko", "und"];

    private static Gen<char> Character { get; } = Gen.Frequency(
        (3, Gen.Choose(0, char.MaxValue).Select(static c => (char)c)),
        (2, Gen.Elements("0123456789０１٣๓.,'-–~×x/%+ :".ToCharArray())),
        (2, Gen.Elements("一二三十百千万亿兆半两点分之折成岁元块角年月日时个ครึ่งหนึ่งสิบล้าน두반만".ToCharArray())),
        (1, Gen.Choose(0xD800, 0xDFFF).Select(static c => (char)c)));

    public static TheoryData<string> Pieces => ["1,", "1.", "1 ", "9", "1-", "3x", "2×", "5'", "一", "十", "万", "半", "1/", "百分之", "ein", "hundert", "vingt-", "two hundred ", " y ", "ครึ่ง", "สิบ", "hai mươi ", "長さ1", "$1", "1:0", "Jan 1 ", "+86 1", "\"1", "6'1\" "];

    [Property(MaxTest = 100)]
    public Property Read_AnyUtf16_GivesSpansInOrderWithoutOverlaps() => Prop.ForAll(Character.ArrayOf().Select(static c => new string(c)).ToArbitrary(), text =>
    {
        foreach (var language in Languages)
        {
            AssertOrdered(text, new TextFacts(text, LanguageTag.Parse(language)).Quantities);
        }
    });

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Read_LongRepetition_Ends(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 3_000 / piece.Length));
        foreach (var language in new[] { "zh-Hans", "ja", "en", "de", "fr", "th", "vi" })
        {
            AssertOrdered(text, new TextFacts(text, LanguageTag.Parse(language)).Quantities);
        }
    }

    private static void AssertOrdered(string text, IReadOnlyList<Quantity> quantities)
    {
        var end = 0;
        foreach (var quantity in quantities)
        {
            Assert.True(quantity.Start >= end && quantity.Length > 0);
            Assert.Equal(text.Substring(quantity.Start, quantity.Length), quantity.Text);
            end = quantity.End;
        }
    }
}
