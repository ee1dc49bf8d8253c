namespace LocalizationKit.Checks.Terminology;

/// <summary>How a source text was translated first.</summary>
/// <param name="target">The lower half of the hash of the translation.</param>
/// <param name="id">The place of the id of its record.</param>
internal readonly struct FirstTranslation(uint target, uint id)
{
    /// <summary>Gets the lower half of the hash of the translation.</summary>
    public uint Target { get; } = target;

    /// <summary>Gets the place of the id of its record.</summary>
    public uint Id { get; } = id;
}
