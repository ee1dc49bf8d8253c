namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a word that makes numbers.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its value.</param>
internal sealed record NumberWord(NumberWordRole Role, decimal Value);
