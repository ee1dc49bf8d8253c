using FsCheck.Xunit;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class ProtectedSpanReaderTests
{
    [Theory]
    [InlineData("Hi {name}", "{name}", "{name}")]
    [InlineData("{0:N2} left", "{0:N2}", "{0}")]
    [InlineData("{} of {}", "{}|{}", "{}|{}")]
    [InlineData("{{ size }} cm", "{{ size }}", "{{size}}")]
    [InlineData("${ price } off", "${ price }", "${price}")]
    [InlineData("#{x} %{y}", "#{x}|%{y}", "#{x}|%{y}")]
    [InlineData("{n, plural, one {# shirt} other {# shirts}}!", "{n, plural, one {# shirt} other {# shirts}}", "{n,plural}")]
    [InlineData("%s has %2$d (%.1f)", "%s|%2$d|%.1f", "%s|%2$d|%f")]
    [InlineData("%(name)s %i", "%(name)s|%i", "%(name)s|%d")]
    [InlineData("%user% saved", "%user%", "%user%")]
    [InlineData("$t(cart.title) __COUNT__ [%sku%] #NUMBER#", "$t(cart.title)|__COUNT__|[%sku%]|#NUMBER#", "$t(cart.title)|__COUNT__|[%sku%]|#NUMBER#")]
    [InlineData("%1 of %n, $(ARCH), {:.2f}, &brandShortName;", "%1|%n|$(ARCH)|{:.2f}|&brandShortName;", "%1|%n|$(ARCH)|{}|&brandShortName;")]
    [InlineData("满{金额}减", "{金额}", "{金额}")]
    public void Read_Placeholders(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Placeholder, texts, keys);

    [Theory]
    [InlineData("100%cotton, 50%off")]
    [InlineData("20 %de descuento")]
    [InlineData("100% cotton")]
    [InlineData("%50 indirim, 20 %1, $(99)")]
    [InlineData("{ a set }")]
    [InlineData("{这里是一段说明文字}")]
    [InlineData("price in $ and #1 choice")]
    [InlineData("__init and _x_")]
    [InlineData("50%-80%discount")]
    [InlineData("what the %#@! #DCU#MLS#")]
    public void Read_Prose_HasNoPlaceholder(string text) =>
        Assert.DoesNotContain(ProtectedSpanReader.Read(text), s => s.Kind == ProtectedSpanKind.Placeholder);

    [Theory]
    [InlineData("<b>new</b><br/>", "<b>|</b>|<br/>", "<b>|</b>|<br>")]
    [InlineData("<img src='a>b.png' alt=x>", "<img src='a>b.png' alt=x>", "<img>")]
    [InlineData("<B>x</B>", "<B>|</B>", "<b>|</b>")]
    [InlineData("<g id=\"1\">x</g><x id=\"2\"/>", "<g id=\"1\">|</g>|<x id=\"2\"/>", "<g>|</g>|<x/>")]
    [InlineData("<0>x</0>", "<0>|</0>", "<0>|</0>")]
    [InlineData("a<!-- note -->b", "<!-- note -->", "<!---->")]
    [InlineData("[b]x[/b]", "[b]|[/b]", "[b]|[/b]")]
    [InlineData("x< / li>", "< / li>", "!</li>")]
    [InlineData("x＜／li＞＜li＞", "＜／li＞|＜li＞", "!</li>|!<li>")]
    [InlineData("x</a)y", "</a", "!</a>")]
    public void Read_Markup(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Markup, texts, keys);

    [Theory]
    [InlineData("5 < 6 and 7 > 3")]
    [InlineData("I <3 it")]
    [InlineData("a <b and c>")]
    [InlineData("[URL] and [note]")]
    [InlineData("《新品》＜特价＞")]
    public void Read_Prose_HasNoMarkup(string text) =>
        Assert.DoesNotContain(ProtectedSpanReader.Read(text), s => s.Kind == ProtectedSpanKind.Markup);

    [Theory]
    [InlineData("a&nbsp;b&#39;c&#x27;", "&nbsp;|&#39;|&#x27;", "&nbsp;|&#39;|&#x27;")]
    [InlineData("a& nbsp;b", "& nbsp;", "!&nbsp;")]
    [InlineData("a&amp；b", "&amp；", "!&amp;")]
    public void Read_Entities(string text, string texts, string keys) =>
        AssertSpans(text, ProtectedSpanKind.Entity, texts, keys);

    [Theory]
    [InlineData("见https://a.example.com/x?y=1。", "https://a.example.com/x?y=1", "a.example.com/x?y=1")]
    [InlineData("(https://example.com/x_(y))", "https://example.com/x_(y)", "example.com/x_(y)")]
    [InlineData("www.Example.de, ok", "www.Example.de", "example.de")]
    [InlineData("example.com/path/.", "example.com/path/", "example.com/path")]
    [InlineData("https://example.com/a%20b", "https://example.com/a%20b", "example.com/a b")]
    public void Read_Urls(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Url, texts, keys);

    [Theory]
    [InlineData("联系Foo.Bar@example.co.jp吧", "Foo.Bar@example.co.jp", "foo.bar@example.co.jp")]
    [InlineData("a@b is no mail", "", "")]
    public void Read_Emails(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Email, texts, keys);

    [Theory]
    [InlineData("Node.js is good.it runs. Size.In stock, e.g. U.S.A.")]
    public void Read_Points_AreNoAddress(string text) => Assert.Empty(ProtectedSpanReader.Read(text));

    [Theory]
    [InlineData("IPX7防水", "IPX7", "IPX7")]
    [InlineData("SPF50+ PA++++", "SPF50+|PA++++", "SPF50+|PA++++")]
    [InlineData("X-100 WH-1000XM5 COVID-19", "X-100|WH-1000XM5|COVID-19", "X100|WH1000XM5|COVID19")]
    [InlineData("A4纸 18650电池", "A4|18650", "A4|18650")]
    [InlineData("iPhone 15 Pro, RTX 4090, SPF 50+", "iPhone 15|RTX 4090|SPF 50+", "IPHONE15|RTX4090|SPF50+")]
    [InlineData("5G 4K 3D 1080P", "5G|4K|3D|1080P", "5G|4K|3D|1080P")]
    [InlineData("IPX7-rated", "IPX7", "IPX7")]
    [InlineData("Type-C / USB-C", "Type-C|USB-C", "USBC|USBC")]
    [InlineData("Ｘ－１００", "Ｘ－１００", "X100")]
    [InlineData("Q235 M9080 K87Pro", "Q235|M9080|K87Pro", "Q235|M9080|K87PRO")]
    public void Read_Codes(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Code, texts, keys);

    [Theory]
    [InlineData("500ml 10cm 3kg 20W 10000mAh 8GB 120Hz 2.4G 5V2A 12V/2A 30x40cm 200gsm 12months")]
    [InlineData("1st 2nd 3rd 4th 1990s 2in1 3-in-1 10-Pack")]
    [InlineData("2XL S-3XL M-2XL EU38 EU-38 US8 CNY99 ￥18650 18650 mAh")]
    [InlineData("x2 W50cm H30cm L100×W50 V5.3 PD100W m2 PM 8GB+256GB")]
    [InlineData("T-shirt V-neck Archive2 2025-01-31 café3 @user19")]
    public void Read_QuantitiesSizesAndWords_AreNoCodes(string text) => Assert.Empty(ProtectedSpanReader.Read(text));

    [Theory]
    [InlineData("好👨‍👩‍👧看🇯🇵1️⃣❤️", "👨‍👩‍👧|🇯🇵|1️⃣|❤️", "👨‍👩‍👧|🇯🇵|1⃣|❤")]
    [InlineData("★ ™ ① →", "", "")]
    public void Read_Emoji(string text, string texts, string keys) => AssertSpans(text, ProtectedSpanKind.Emoji, texts, keys);

    [Property(MaxTest = 1000)]
    public bool Read_AnyText_GivesOrderedSpansInRange(string? text) => IsSound(text ?? "");

    [Property(MaxTest = 2000)]
    public bool Read_TextOfSigns_GivesOrderedSpansInRange(int[] choices)
    {
        const string Signs = "{}%$#@<>/&;[]()_-+.:?=\"'!aZ09sd ＜＞／漢é\uD83D\uDE00\uFE0F\u20E3\n,wW|";
        return IsSound(string.Concat(choices.Select(c => Signs[(int)((uint)c % (uint)Signs.Length)])));
    }

    [Fact]
    public void Read_LongRunsOfOpeners_EndsSoon()
    {
        foreach (var opener in new[] { "<a ", "{", "{{", "%", "[b]", "&", "a.", "a@", "1-", "<!--", "__A", "{a,", "http://" })
        {
            Assert.True(IsSound(string.Concat(Enumerable.Repeat(opener, 20_000))));
        }
    }

    private static bool IsSound(string text)
    {
        var end = 0;
        foreach (var span in ProtectedSpanReader.Read(text))
        {
            if (span.Start < end || span.Length <= 0 || span.End > text.Length || text.Substring(span.Start, span.Length) != span.Text || span.Key.Length == 0)
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }

    private static void AssertSpans(string text, ProtectedSpanKind kind, string texts, string keys)
    {
        var spans = ProtectedSpanReader.Read(text).Where(s => s.Kind == kind).ToList();

        Assert.Equal(texts, string.Join('|', spans.Select(s => s.Text)));
        Assert.Equal(keys, string.Join('|', spans.Select(s => s.Key)));
    }
}
