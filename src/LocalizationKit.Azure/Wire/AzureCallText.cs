namespace LocalizationKit.Azure.Wire;

/// <summary>Holds one text of a request.</summary>
/// <param name="Text">The text as it is sent.</param>
/// <param name="Pairs">The reference pairs that go with it, source and translation.</param>
internal sealed record AzureCallText(string Text, IReadOnlyList<KeyValuePair<string, string>> Pairs);
