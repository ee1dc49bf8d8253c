namespace LocalizationKit.Scoring;

/// <summary>Holds the scores of a listing.</summary>
/// <param name="Quality">The one number to sort by, 0 (worst) to 100.</param>
/// <param name="Risk">The estimated probability, 0 to 1, that a professional would find a major error.</param>
/// <param name="Mqm">The MQM score behind it.</param>
public sealed record Score(double Quality, double Risk, MqmScore Mqm);
