namespace LocalizationKit.Hosting.Storage;

/// <summary>Says what became of a decision.</summary>
public enum DecisionStatus
{
    /// <summary>It holds.</summary>
    Taken,

    /// <summary>There is no such listing.</summary>
    NotFound,

    /// <summary>The listing is at another revision than the reviewer saw.</summary>
    Stale,

    /// <summary>The listing is not waiting for this decision.</summary>
    NotOpen,
}
