namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a target text in the forms in which renderings are looked for; each is made on first use, by one thread at a time.</summary>
internal sealed class TargetText
{
    private FoldedText? _strict;
    private FoldedText? _loose;
    private TargetWord[]? _words;

    public TargetText(string text, TermProfile profile)
    {
        Text = text;
        Profile = profile;
    }

    /// <summary>Gets the text as written.</summary>
    public string Text { get; }

    /// <summary>Gets how the language is compared.</summary>
    public TermProfile Profile { get; }

    /// <summary>Gets the text for forbidden renderings: squeezed, otherwise as it is.</summary>
    public FoldedText Strict => _strict ??= TextFolder.Fold(Text, Profile.Strict);

    /// <summary>Gets the text for admitted renderings.</summary>
    public FoldedText Loose => _loose ??= Profile.Loose == Profile.Strict ? Strict : TextFolder.Fold(Text, Profile.Loose);

    /// <summary>Gets the words of spaced scripts.</summary>
    public TargetWord[] Words => _words ??= TargetWordReader.Read(TextFolder.Fold(Text, FoldOptions.None), Profile);
}
