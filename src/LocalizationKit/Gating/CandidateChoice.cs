namespace LocalizationKit.Gating;

/// <summary>Says that a translation by another engine is better than the target of a field.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="FieldIndex">The index of the field, from 0.</param>
/// <param name="Engine">The engine.</param>
/// <param name="Text">Its translation.</param>
/// <param name="Reason">What makes it better, in words.</param>
public sealed record CandidateChoice(string Field, int FieldIndex, string Engine, string Text, string Reason);
