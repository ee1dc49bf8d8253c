namespace LocalizationKit.Cli.Settings;

/// <summary>Names what a setting of <c>lockit.json</c> holds.</summary>
internal enum SettingKind
{
    /// <summary>A text that is not empty.</summary>
    Text,

    /// <summary>One text of a list.</summary>
    OneOf,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>A number, with decimals where it needs them.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>An object whose keys are free and whose values are texts of a list.</summary>
    Map,

    /// <summary>An object with members of its own.</summary>
    Object,

    /// <summary>A list of such objects.</summary>
    Objects,
}
