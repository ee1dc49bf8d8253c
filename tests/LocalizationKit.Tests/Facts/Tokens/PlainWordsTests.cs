using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class PlainWordsTests
{
    private const string Alphabet = "abZ09.,;:'’‘\"-/ é ß×%&$€\n\t()_#@!?œÅ";

    [Theory]
    [InlineData("Don't pay $1,299.50; it's 3.5kg.", "Don't pay 1,299.50 it's 3.5kg")]
    [InlineData("L’été à 20:30, 5,a", "L’été à 20 30 5 a")]
    public void Words_are_cut_by_the_rules_of_Unicode(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PlainWords.TryBreak(text)!.Select(t => text.Substring(t.Start, t.Length))));

    [Theory]
    [InlineData("红色 dress")]
    [InlineData("snake_case")]
    [InlineData("me@shop")]
    [InlineData("a:b")]
    [InlineData("e\u0301")]
    public void Words_are_left_to_others_where_the_rules_are_not_plain(string text) => Assert.Null(PlainWords.TryBreak(text));

    [Fact]
    public void Words_are_those_of_Icu()
    {
        if (IcuLibrary.Instance is not { } library || IcuIterator.TryOpen(library) is not { } icu)
        {
            return; // A machine without ICU never asks.
        }

        using (icu)
        {
            var random = new Random(5);
            foreach (var text in Pairs().Concat(Enumerable.Range(0, 50_000).Select(_ => Text(random))))
            {
                if (PlainWords.TryBreak(text) is { } plain)
                {
                    Assert.Equal(icu.Break(text), plain);
                }
            }
        }
    }

    private static IEnumerable<string> Pairs() =>
        Enumerable.Range(0, 0x2100).Select(c => (char)c).SelectMany(c => new[] { $"a{c}b", $"1{c}2", $"a{c}2", $"1{c}a", $"{c}a{c}" });

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
}
