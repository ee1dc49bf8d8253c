using LocalizationKit.Azure.Marking;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Batching;

/// <summary>Holds a request and the texts it was made from, index by index.</summary>
/// <param name="Call">The request.</param>
/// <param name="Texts">The texts.</param>
internal sealed record PlannedCall(AzureCall Call, IReadOnlyList<MarkedText> Texts)
{
    /// <summary>Makes a request.</summary>
    public static PlannedCall Of(IReadOnlyList<MarkedText> texts, string from, IReadOnlyList<string> to, bool isHtml) =>
        new(new AzureCall(from, to, isHtml, [.. texts.Select(t => new AzureCallText(t.Text, t.Pairs))]), texts);

    /// <summary>Cuts the request into two halves, to find which text the service refuses.</summary>
    public IReadOnlyList<PlannedCall> Halves()
    {
        var half = Texts.Count / 2;
        return [Of([.. Texts.Take(half)], Call.From, Call.To, Call.IsHtml), Of([.. Texts.Skip(half)], Call.From, Call.To, Call.IsHtml)];
    }
}
