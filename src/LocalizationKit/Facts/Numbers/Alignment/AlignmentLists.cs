namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Holds what an alignment has still to pair. A thread uses its lists again, for nearly all are empty when an alignment ends.</summary>
internal sealed class AlignmentLists
{
    private const int MostKept = 256;

    [ThreadStatic]
    private static AlignmentLists? _spare;

    /// <summary>Gets the quantities of the source that are not paired yet.</summary>
    public List<Quantity> Source { get; } = [];

    /// <summary>Gets the quantities of the target that are not paired yet.</summary>
    public List<Quantity> Target { get; } = [];

    /// <summary>Gets the quantities of the source that are seen elsewhere and need no partner.</summary>
    public List<Quantity> Excused { get; } = [];

    /// <summary>Takes empty lists. An alignment may run inside of another one, which proves its suggestion by it.</summary>
    public static AlignmentLists Take()
    {
        var lists = _spare ?? new AlignmentLists();
        _spare = null;
        return lists;
    }

    /// <summary>Gives lists back.</summary>
    public static void Return(AlignmentLists lists)
    {
        if (lists.Source.Capacity > MostKept || lists.Target.Capacity > MostKept)
        {
            return;
        }

        lists.Source.Clear();
        lists.Target.Clear();
        lists.Excused.Clear();
        _spare = lists;
    }
}
