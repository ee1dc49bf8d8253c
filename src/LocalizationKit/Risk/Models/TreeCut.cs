namespace LocalizationKit.Risk.Models;

/// <summary>Holds what the no of one node leaves of its tree.</summary>
/// <param name="Feature">The feature that is asked for.</param>
/// <param name="IsUnknownLeft">Whether what is not known counts as a yes.</param>
/// <param name="Threshold">Up to it: yes.</param>
/// <param name="Tree">The tree.</param>
/// <param name="Left">The leaves that are left, one bit each.</param>
internal readonly record struct TreeCut(int Feature, bool IsUnknownLeft, float Threshold, int Tree, byte Left);
