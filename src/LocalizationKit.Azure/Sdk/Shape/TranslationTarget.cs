namespace Azure.AI.Translation.Text;

/// <summary>Declares one target of a text.</summary>
internal sealed class TranslationTarget
{
    public TranslationTarget(string language) => Language = language;

    public TranslationTarget(string language, string? script = null, string? deploymentName = null, bool? allowFallback = null)
        : this(language)
    {
        Script = script;
        DeploymentName = deploymentName;
        AllowFallback = allowFallback;
    }

    public string Language { get; }

    public string? Script { get; set; }

    public string? DeploymentName { get; set; }

    public bool? AllowFallback { get; set; }

    public IList<ReferenceTextPair> ReferenceTextPairs { get; } = [];
}
