namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Holds one way to write a rendering, prepared for the search in targets. Immutable.</summary>
/// <param name="Text">The rendering as the glossary has it.</param>
/// <param name="Folded">The rendering folded and squeezed.</param>
/// <param name="Words">The words where the rendering is of a spaced script; null otherwise.</param>
/// <param name="MustInflect">Whether a kana must follow, because the inflected end of a short verb was cut off.</param>
internal sealed record Rendering(string Text, string Folded, WordSequence? Words, bool MustInflect = false);
