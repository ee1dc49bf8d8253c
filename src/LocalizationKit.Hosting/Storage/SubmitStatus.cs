namespace LocalizationKit.Hosting.Storage;

/// <summary>Says what became of a record that was handed in.</summary>
public enum SubmitStatus
{
    /// <summary>A new listing.</summary>
    Accepted,

    /// <summary>The listing was known; its new content is a new revision.</summary>
    Revised,

    /// <summary>The listing was known with this very content; nothing changed.</summary>
    Duplicate,

    /// <summary>The record is no listing; the error says why.</summary>
    Refused,

    /// <summary>This content of the listing was erased and does not come back.</summary>
    Erased,
}
