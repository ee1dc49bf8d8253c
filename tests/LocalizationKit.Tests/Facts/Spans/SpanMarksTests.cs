using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class SpanMarksTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\u00A0", ".", ",", ":", "-", "_", "+", "/", "@", "%", "#", "$", "{", "}", "<", ">", "[", "]", "&", ";", "，", "。", "（", "é", "＠", "＋", "－", "‑", "\uFE0F\u20E3", "\uD83D\uDE00", "\uDE00",
        "a", "x", "A", "PA", "++", "com", "www.", "shop.example.com", "http", "://", "name@x.org", "iPhone", "SPF", "Wi-Fi", "USB", "C", "Type", "IPX7", "X100", "2.4G", "1", "15", "2025", "18650", "50+", "1,299", "P1", "cm", "ml",
        "Ａ", "１２", "Ｘ１", "云", "杯", "nbsp;", "br", "li", "s", "d", "NAME", "__", "℃", "™", "★", "caf", "cotton", "thick",
    ];

    [Fact]
    public void Reader_finds_the_same_when_it_looks_everywhere()
    {
        var random = new Random(7);
        var found = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var thorough = ProtectedSpanReader.ReadEverywhere(text);

            Assert.True(ProtectedSpanReader.Read(text).SequenceEqual(thorough), text);
            found += thorough.Count;
        }

        Assert.True(found > 10_000);
    }
}
