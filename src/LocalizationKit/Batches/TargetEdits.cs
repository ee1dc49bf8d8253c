using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Batches;

/// <summary>Holds the new targets of some fields of a batch. Not safe for several threads while they are set.</summary>
public sealed class TargetEdits
{
    private readonly Dictionary<string, SortedDictionary<int, string>> _targets = new(StringComparer.Ordinal);

    /// <summary>Gets how many targets change.</summary>
    public int Count { get; private set; }

    /// <summary>Sets a new target; the last one holds.</summary>
    /// <param name="listingId">The id of the listing.</param>
    /// <param name="fieldIndex">The index of the field in the listing, from 0.</param>
    /// <param name="target">The whole new target of the field.</param>
    public void Set(string listingId, int fieldIndex, string target)
    {
        ArgumentNullException.ThrowIfNull(listingId);
        ArgumentOutOfRangeException.ThrowIfNegative(fieldIndex);
        ArgumentNullException.ThrowIfNull(target);
        if (!_targets.TryGetValue(listingId, out var fields))
        {
            _targets.Add(listingId, fields = []);
        }

        Count += fields.ContainsKey(fieldIndex) ? 0 : 1;
        fields[fieldIndex] = target;
    }

    /// <summary>Sets every target in which one listing differs from another.</summary>
    /// <param name="before">The listing as the batch has it.</param>
    /// <param name="after">The same listing with new targets.</param>
    public void SetChanges(Listing before, Listing after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        for (var i = 0; i < before.Fields.Count; i++)
        {
            if (after.Fields[i].Target is { } target && target != before.Fields[i].Target)
            {
                Set(before.Id, i, target);
            }
        }
    }

    /// <summary>Finds the new targets of a listing.</summary>
    /// <param name="listingId">The id of the listing.</param>
    /// <param name="targets">The new targets by index of the field, in order; null when none changes.</param>
    /// <returns>Whether any target of the listing changes.</returns>
    public bool TryGet(string listingId, [NotNullWhen(true)] out IReadOnlyDictionary<int, string>? targets)
    {
        ArgumentNullException.ThrowIfNull(listingId);
        targets = _targets.GetValueOrDefault(listingId);
        return targets is not null;
    }

    /// <summary>Finds the new target of a field.</summary>
    /// <param name="listingId">The id of the listing.</param>
    /// <param name="fieldIndex">The index of the field in the listing, from 0.</param>
    /// <returns>The new target; null when the field keeps its own.</returns>
    public string? Find(string listingId, int fieldIndex) =>
        TryGet(listingId, out var targets) ? targets.GetValueOrDefault(fieldIndex) : null;
}
