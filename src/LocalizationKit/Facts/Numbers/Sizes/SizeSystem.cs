namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Names whose way of counting sizes a size follows; the values are the columns of the table.</summary>
internal enum SizeSystem
{
    /// <summary>The body itself: the length of a foot in millimetres.</summary>
    Body,

    /// <summary>GB/T 1335 and the Chinese shoe sizes.</summary>
    China,

    /// <summary>JIS.</summary>
    Japan,

    /// <summary>Germany and the European norms; shoes on the whole Continent.</summary>
    Europe,

    /// <summary>France and Spain.</summary>
    France,

    /// <summary>Italy.</summary>
    Italy,

    /// <summary>The United Kingdom.</summary>
    Britain,

    /// <summary>The United States.</summary>
    America,
}
