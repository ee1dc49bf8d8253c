namespace LocalizationKit.Facts.Terms;

/// <summary>Says who asks for a term; the more explicit the wish, the more its neglect weighs.</summary>
public enum TermOrigin
{
    /// <summary>A market pack: advice for a whole market.</summary>
    Pack,

    /// <summary>A protected name of a market pack.</summary>
    Protected,

    /// <summary>A glossary that the user gave.</summary>
    User,

    /// <summary>The listing itself.</summary>
    Listing,
}
