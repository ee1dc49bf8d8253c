namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Holds the words of a rendering that count, in order. Immutable.</summary>
/// <param name="Keys">The keys of the words, at least one.</param>
/// <param name="Joined">The key of all words written as one: power bank, powerbank.</param>
/// <param name="IsFixed">Whether the words must follow each other as they are, because function words are among them.</param>
internal sealed record WordSequence(string[] Keys, string Joined, bool IsFixed);
