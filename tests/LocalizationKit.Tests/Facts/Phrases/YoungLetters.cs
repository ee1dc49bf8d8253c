namespace LocalizationKit.Tests.Facts.Phrases;

/// <summary>Names the letters that got a case, or the other letter of their pair, with Unicode 16 and 17: machines differ on them, the kit leaves them as they are.</summary>
internal static class YoungLetters
{
    public static bool HasOldCase(char c) =>
        c is not ('\u019B' or '\u0264' or '\u1C89' or '\u1C8A' or (>= '\uA7CB' and <= '\uA7CF') or (>= '\uA7D2' and <= '\uA7D5') or (>= '\uA7DA' and <= '\uA7DC'));
}
