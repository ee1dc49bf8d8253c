namespace LocalizationKit.Hosting.Storage;

/// <summary>Says where a listing stands between the catalogue and its market.</summary>
public enum ListingState
{
    /// <summary>Accepted with texts that have no target; the translator comes first.</summary>
    Untranslated,

    /// <summary>Accepted, not judged yet.</summary>
    Received,

    /// <summary>Judged fit to go out; the release is on its way.</summary>
    Judged,

    /// <summary>Released to every publisher without a reviewer.</summary>
    Published,

    /// <summary>A reviewer should look first.</summary>
    InReview,

    /// <summary>A reviewer let it out, corrected or as it was.</summary>
    Approved,

    /// <summary>A reviewer refused it.</summary>
    Rejected,

    /// <summary>Must not go out as it is.</summary>
    Blocked,

    /// <summary>Could not be judged; the error is kept.</summary>
    DeadLettered,

    /// <summary>A newer revision took its place.</summary>
    Superseded,
}
