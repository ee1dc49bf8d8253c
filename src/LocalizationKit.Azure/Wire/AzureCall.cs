namespace LocalizationKit.Azure.Wire;

/// <summary>Holds one request to the service: within all its limits.</summary>
/// <param name="From">The code of the source language; always sent, the dynamic dictionary needs it.</param>
/// <param name="To">The codes of the target languages.</param>
/// <param name="IsHtml">Whether the texts are HTML.</param>
/// <param name="Texts">The texts.</param>
internal sealed record AzureCall(string From, IReadOnlyList<string> To, bool IsHtml, IReadOnlyList<AzureCallText> Texts)
{
    /// <summary>Gets the characters as the service counts them: every text once per target.</summary>
    public int Characters => Texts.Sum(t => t.Text.Length) * To.Count;
}
