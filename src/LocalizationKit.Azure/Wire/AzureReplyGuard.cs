namespace LocalizationKit.Azure.Wire;

/// <summary>Refuses answers that do not fit the question: a translation under the wrong text is worse than none.</summary>
internal static class AzureReplyGuard
{
    /// <summary>Returns the translations when there is one per text and target.</summary>
    /// <exception cref="AzureReplyException">There are fewer or more.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Check(IReadOnlyList<IReadOnlyList<string>> texts, AzureCall call)
    {
        if (texts.Count != call.Texts.Count)
        {
            throw new AzureReplyException($"{call.Texts.Count} texts were sent and {texts.Count} came back.");
        }

        return texts.All(t => t.Count == call.To.Count) ? texts : throw new AzureReplyException($"{call.To.Count} target languages were asked for, and not every text came back in all of them.");
    }
}
