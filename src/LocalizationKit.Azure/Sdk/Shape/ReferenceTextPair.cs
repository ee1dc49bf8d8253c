namespace Azure.AI.Translation.Text;

/// <summary>Declares a translation that a model is shown as an example.</summary>
internal sealed class ReferenceTextPair(string source, string target)
{
    public string Source { get; } = source;

    public string Target { get; } = target;
}
