namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Brings the inflected forms of a word together. Rather too much than too little: a good translation must not be accused. Safe to share.</summary>
internal abstract class Inflection
{
    /// <summary>Gets the endings that a plural adds; forbidden renderings are met with these only.</summary>
    public virtual string[] PluralEndings => [];

    /// <summary>Returns the form that all inflected forms of a word share.</summary>
    /// <param name="word">A folded word.</param>
    public abstract string Key(string word);

    /// <summary>Returns whether a word of the target is a form of a word of the rendering.</summary>
    /// <param name="target">The key of the word in the target.</param>
    /// <param name="rendering">The key of the word in the rendering.</param>
    /// <param name="isWhole">Whether the rendering is this one word, which may then be part of a compound.</param>
    public virtual bool Matches(string target, string rendering, bool isWhole) => target == rendering;
}
