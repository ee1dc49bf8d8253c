namespace LocalizationKit.Facts.Characters;

/// <summary>Says what Japanese makes of a Chinese character.</summary>
internal enum JapaneseUse
{
    /// <summary>It is unknown in Japanese.</summary>
    None,

    /// <summary>It was replaced by a simpler form; names may keep it.</summary>
    Old,

    /// <summary>It is in use.</summary>
    Current,
}
