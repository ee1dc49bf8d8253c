using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Phrases;

/// <summary>What the image of a <see cref="PhraseGate"/> begins with.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PhraseGateHead
{
    /// <summary>How many slots there are.</summary>
    public uint Slots;

    /// <summary>How many different pairs of tables the slots name.</summary>
    public uint Pairs;

    /// <summary>A bit for each length of which there is a phrase, up to four.</summary>
    public uint Lengths;

    /// <summary>The same for phrases that may begin in the middle of a word.</summary>
    public uint InnerLengths;
}
