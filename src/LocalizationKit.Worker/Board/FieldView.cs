namespace LocalizationKit.Worker.Board;

/// <summary>A field with both sides marked.</summary>
/// <param name="Index">The index of the field, from 0.</param>
/// <param name="Name">The name.</param>
/// <param name="Source">The source text in pieces.</param>
/// <param name="Target">The translation in pieces.</param>
/// <param name="TargetText">The translation as it may be edited.</param>
internal sealed record FieldView(int Index, string Name, IReadOnlyList<TextPiece> Source, IReadOnlyList<TextPiece> Target, string TargetText)
{
    /// <summary>Gets whether the translation differs from the one in the ledger.</summary>
    public bool IsChanged { get; init; }
}
