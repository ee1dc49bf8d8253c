using System.Runtime.InteropServices;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds a node of a tree; the left child follows its parent.</summary>
/// <param name="Feature">The feature that is asked for; -1 at a leaf.</param>
/// <param name="Value">The threshold (up to it: left), or the answer of a leaf.</param>
/// <param name="Right">The index of the right child. Negative: what is not known goes left.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TreeNode(int Feature, float Value, int Right);
