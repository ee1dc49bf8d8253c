using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Phrases;

/// <summary>The tables that have phrases with one beginning. Thousands of slots of a <see cref="PhraseGate"/> share some dozens of these.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="InnerTables">Those of them whose phrases may begin in the middle of a word.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PhraseGatePair(PhraseTables Tables, PhraseTables InnerTables);
