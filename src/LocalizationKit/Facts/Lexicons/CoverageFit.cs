namespace LocalizationKit.Facts.Lexicons;

/// <summary>Says how well the units of one text are accounted for by those of another.</summary>
/// <param name="Known">The share of units that the lexicon knows.</param>
/// <param name="Mean">The mean probability that a known unit has a counterpart, by weight.</param>
/// <param name="Missing">The sum of weights of known units whose counterpart is missing.</param>
/// <param name="Worst">The least mean of three neighbours.</param>
/// <param name="Log">The mean logarithm of the probability, by weight.</param>
internal readonly record struct CoverageFit(float Known, float Mean, float Missing, float Worst, float Log);
