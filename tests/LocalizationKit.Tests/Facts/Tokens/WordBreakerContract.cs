using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Tests.Facts.Tokens;

/// <summary>States what every word breaker promises.</summary>
internal static class WordBreakerContract
{
    public static void AssertHolds(string text, IReadOnlyList<Token> tokens)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Start >= end, $"{token} overlaps its predecessor.");
            Assert.True(token.Length > 0, $"{token} is empty.");
            Assert.True(token.End <= text.Length, $"{token} leaves the text.");
            end = token.End;
        }
    }

    public static string[] Words(string text, IReadOnlyList<Token> tokens) => [.. tokens.Select(t => text.Substring(t.Start, t.Length))];
}
