namespace LocalizationKit.Facts.Characters;

/// <summary>Names the ways in which a text may end.</summary>
internal enum EndMark
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>A full stop of any script.</summary>
    Stop,

    /// <summary>A question mark.</summary>
    Question,

    /// <summary>A question mark and an exclamation mark.</summary>
    Interrobang,

    /// <summary>An exclamation mark.</summary>
    Exclamation,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>Three points or the sign for them.</summary>
    Ellipsis,
}
