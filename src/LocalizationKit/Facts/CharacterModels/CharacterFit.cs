namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Says how well a text fits a character model.</summary>
/// <param name="Mean">The mean natural logarithm of the probability of a character.</param>
/// <param name="Worst">The least mean over any <see cref="Window"/> neighbours.</param>
/// <param name="Depth">The mean length of the known n-gram.</param>
/// <param name="Sum">The logarithm of the probability of the text.</param>
internal readonly record struct CharacterFit(float Mean, float Worst, float Depth, float Sum)
{
    /// <summary>The number of neighbouring characters that are looked at together.</summary>
    public const int Window = 12;
}
