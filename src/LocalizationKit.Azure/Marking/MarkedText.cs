namespace LocalizationKit.Azure.Marking;

/// <summary>Holds a text as it is sent, and what its answer must have.</summary>
/// <param name="Text">The text to send.</param>
/// <param name="IsHtml">Whether it is HTML.</param>
/// <param name="Pairs">The reference pairs.</param>
/// <param name="Kept">The texts that must come back between marks as often as they were sent.</param>
/// <param name="Inserted">The renderings that were put between marks.</param>
internal sealed record MarkedText(
    string Text,
    bool IsHtml,
    IReadOnlyList<KeyValuePair<string, string>> Pairs,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Inserted);
