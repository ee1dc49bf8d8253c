namespace LocalizationKit.Data;

/// <summary>Goes through the lines of a table as they lie in the program, without making texts of them; blank lines and lines that begin with <c>#</c> are left out.</summary>
internal ref struct TableBytes
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Initializes the lines of a table.</summary>
    /// <param name="table">The table, in UTF-8.</param>
    public TableBytes(ReadOnlySpan<byte> table) => _rest = table;

    /// <summary>Gets the line.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Cuts the next cell off a line.</summary>
    /// <param name="line">The line; afterwards what stands behind the cell.</param>
    public static ReadOnlySpan<byte> Cut(ref ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var cell = tab < 0 ? line : line[..tab];
        line = tab < 0 ? [] : line[(tab + 1)..];
        return cell;
    }

    /// <summary>Returns these lines.</summary>
    public readonly TableBytes GetEnumerator() => this;

    /// <summary>Goes on to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'\n');
            Current = (end < 0 ? _rest : _rest[..end]).TrimEnd((byte)'\r');
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            if (!Current.IsEmpty && Current[0] != '#')
            {
                return true;
            }
        }

        return false;
    }
}
