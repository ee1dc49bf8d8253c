namespace LocalizationKit.Markets;

/// <summary>Says what a market does with the units of the source.</summary>
public enum UnitPolicy
{
    /// <summary>Any correct rendering will do.</summary>
    Any,

    /// <summary>Units stay as they are.</summary>
    Keep,

    /// <summary>Units are converted to the system of the market.</summary>
    Convert,

    /// <summary>Both systems are shown.</summary>
    Both,
}
