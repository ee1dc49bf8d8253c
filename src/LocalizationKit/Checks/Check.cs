namespace LocalizationKit.Checks;

/// <summary>Finds one kind of fault. Checks are pure and hold no state: facts in, findings out; no I/O, clock or culture. Safe to share.</summary>
public abstract class Check
{
    /// <summary>Gets the description of the check.</summary>
    public abstract CheckDescriptor Descriptor { get; }
}
