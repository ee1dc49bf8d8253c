namespace LocalizationKit.Hosting.Review;

/// <summary>Holds a reviewer's text for one field.</summary>
/// <param name="Index">The index of the field, from 0.</param>
/// <param name="Target">The new translation.</param>
public sealed record FieldCorrection(int Index, string Target);
