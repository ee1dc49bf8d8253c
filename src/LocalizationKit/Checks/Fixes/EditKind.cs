namespace LocalizationKit.Checks.Fixes;

/// <summary>Names what an edit does to a text.</summary>
internal enum EditKind
{
    /// <summary>Puts another text in place of some characters.</summary>
    Replace,

    /// <summary>Puts a text between two characters.</summary>
    Insert,

    /// <summary>Takes characters out.</summary>
    Delete,
}
