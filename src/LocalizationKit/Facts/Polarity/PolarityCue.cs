namespace LocalizationKit.Facts.Polarity;

/// <summary>Holds a word that turns a statement into its opposite: 不, 无, not, without, -free.</summary>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="Text">The characters as written.</param>
/// <param name="IsStrong">Whether the cue negates a product fact and must be rendered as a negation (不含, 禁止); a weak one (不错, 不但) need not.</param>
public sealed record PolarityCue(int Start, int Length, string Text, bool IsStrong)
{
    /// <summary>Gets how much the cue negates.</summary>
    internal CueStrength Strength { get; init; } = IsStrong ? CueStrength.Strong : CueStrength.Weak;

    /// <summary>Gets what the cue denies, for a cue that is not strong which denials it can answer in a short statement.</summary>
    internal PolarityKinds Kinds { get; init; } = IsStrong ? PolarityKinds.General : PolarityKinds.None;
}
