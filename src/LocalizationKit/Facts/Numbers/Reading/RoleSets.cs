namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Names sets of roles as bits, so that a table can say at a glance that no phrase of theirs is near.</summary>
internal static class RoleSets
{
    public const ulong Any = ulong.MaxValue;
    public const ulong Unit = 1UL << (int)Role.Unit;
    public const ulong Money = 1UL << (int)Role.Money;
    public const ulong Magnitude = 1UL << (int)Role.Magnitude;
    public const ulong Percent = 1UL << (int)Role.Percent;
    public const ulong Count = 1UL << (int)Role.Count;
    public const ulong Pack = 1UL << (int)Role.Pack;
    public const ulong Generic = 1UL << (int)Role.Generic;
    public const ulong Dozen = 1UL << (int)Role.Dozen;
    public const ulong Clock = 1UL << (int)Role.Clock;
    public const ulong OffAfter = 1UL << (int)Role.OffAfter;
    public const ulong MoneyCue = 1UL << (int)Role.MoneyCue;
    public const ulong Minus = 1UL << (int)Role.Minus;
    public const ulong Between = 1UL << (int)Role.Between;
    public const ulong HalfBefore = 1UL << (int)Role.HalfBefore;
    public const ulong HalfBehind = 1UL << (int)Role.HalfBehind;
    public const ulong HalfWhole = 1UL << (int)Role.HalfWhole;
    public const ulong Side = 1UL << (int)Role.Side;
    public const ulong Crowd = 1UL << (int)Role.Crowd;

    /// <summary>Returns the set of one role.</summary>
    public static ulong Of(Role role) => 1UL << (int)role;

    /// <summary>Returns whether a set has a role.</summary>
    public static bool Have(ulong roles, Role role) => (roles >> (int)role & 1) != 0;
}
