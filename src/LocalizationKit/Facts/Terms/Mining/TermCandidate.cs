namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Holds a pair of expressions that stand together in approved translations more often than chance would have it.</summary>
/// <param name="Source">The expression in the source language.</param>
/// <param name="Target">The expression in the target language.</param>
/// <param name="Together">How many segments have both.</param>
/// <param name="SourceCount">How many segments have the first.</param>
/// <param name="TargetCount">How many segments have the second.</param>
/// <param name="Score">The log-likelihood ratio of the pair (Dunning 1993).</param>
/// <param name="Phi">The correlation of the two, from 0 to 1.</param>
/// <param name="Example">A segment that has both: its id and its two texts.</param>
internal sealed record TermCandidate(string Source, string Target, int Together, int SourceCount, int TargetCount, double Score, double Phi, string Example);
