namespace LocalizationKit.Gating;

/// <summary>Says what may happen to a listing.</summary>
public enum Verdict
{
    /// <summary>Fit to go out.</summary>
    Publish,

    /// <summary>A human should look first.</summary>
    Review,

    /// <summary>Must not go out.</summary>
    Block,

    /// <summary>The record could not be judged.</summary>
    Error,
}
