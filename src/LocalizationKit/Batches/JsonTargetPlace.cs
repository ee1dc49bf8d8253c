namespace LocalizationKit.Batches;

/// <summary>Says where the target of a field goes in the text of a record.</summary>
/// <param name="Start">Where the old value begins, in bytes; where the new one is put when there is none.</param>
/// <param name="End">Where the old value ends.</param>
/// <param name="Lead">What has to stand before the new value: nothing, or the name of the property.</param>
internal readonly record struct JsonTargetPlace(int Start, int End, byte[] Lead)
{
    /// <summary>Gets the place in a field of which nothing is read yet.</summary>
    public static JsonTargetPlace None => new(0, 0, []);
}
