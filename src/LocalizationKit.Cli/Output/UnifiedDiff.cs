namespace LocalizationKit.Cli.Output;

/// <summary>Writes a unified diff of two texts that are much alike, in constant memory.</summary>
/// <param name="output">Takes the diff.</param>
/// <param name="name">The name of the file in the header.</param>
internal sealed class UnifiedDiff(TextWriter output, string name)
{
    private const int ContextLines = 3;

    // Within so many lines two texts are expected to agree again; behind them the rest is taken for changed.
    private const int Window = 256;

    private readonly List<string> _hunk = [];
    private readonly Queue<string> _before = new();
    private (int Start, int Count) _old;
    private (int Start, int Count) _new;
    private int _quiet;
    private bool _isBegun;

    /// <summary>Compares two texts.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="changed">The text as it is now.</param>
    public async Task WriteAsync(TextReader old, TextReader changed)
    {
        var (left, right) = (new LineWindow(old), new LineWindow(changed));
        while (true)
        {
            await left.FillAsync(Window);
            await right.FillAsync(Window);
            if (left.Count == 0 && right.Count == 0)
            {
                break;
            }

            var (removed, added) = FindAgreement(left, right);
            if (removed + added == 0)
            {
                await KeepAsync(left, right);
                continue;
            }

            Open(left.Number, right.Number);
            Take(left, removed, '-', ref _old.Count);
            Take(right, added, '+', ref _new.Count);
            _quiet = 0;
        }

        await CloseAsync();
    }

    // The nearest pair of equal lines: the one with the fewest lines before it on both sides.
    private static (int Removed, int Added) FindAgreement(LineWindow left, LineWindow right)
    {
        for (var skipped = 0; skipped <= left.Count + right.Count; skipped++)
        {
            for (var removed = Math.Max(0, skipped - right.Count + 1); removed <= skipped && removed < left.Count; removed++)
            {
                if (right.Count > skipped - removed && left[removed] == right[skipped - removed])
                {
                    return (removed, skipped - removed);
                }
            }
        }

        return (left.Count, right.Count);
    }

    private void Open(int oldNumber, int newNumber)
    {
        if (_hunk.Count > 0)
        {
            return;
        }

        _old = (oldNumber - _before.Count, _before.Count);
        _new = (newNumber - _before.Count, _before.Count);
        _hunk.AddRange(_before.Select(l => " " + l));
        _before.Clear();
    }

    private void Take(LineWindow lines, int count, char sign, ref int counted)
    {
        for (var i = 0; i < count; i++)
        {
            _hunk.Add(sign + lines.Take());
            counted++;
        }
    }

    private async Task KeepAsync(LineWindow left, LineWindow right)
    {
        right.Take();
        var line = left.Take();
        if (_hunk.Count == 0)
        {
            Remember(line);
            return;
        }

        _hunk.Add(" " + line);
        _old.Count++;
        _new.Count++;
        if (++_quiet > ContextLines * 2)
        {
            await CloseAsync();
        }
    }

    private void Remember(string line)
    {
        _before.Enqueue(line);
        if (_before.Count > ContextLines)
        {
            _before.Dequeue();
        }
    }

    private async Task CloseAsync()
    {
        if (_hunk.Count == 0)
        {
            return;
        }

        var surplus = Math.Max(0, _quiet - ContextLines);
        if (!_isBegun)
        {
            await output.WriteAsync($"--- a/{name.TrimStart('/')}\n+++ b/{name.TrimStart('/')}\n");
            _isBegun = true;
        }

        await output.WriteAsync($"@@ -{Range(_old, surplus)} +{Range(_new, surplus)} @@\n");
        foreach (var line in _hunk.SkipLast(surplus))
        {
            await output.WriteAsync(line + "\n");
        }

        _before.Clear();
        foreach (var line in _hunk.TakeLast(surplus))
        {
            Remember(line[1..]);
        }

        _hunk.Clear();
        _quiet = 0;
    }

    private static string Range((int Start, int Count) range, int surplus)
    {
        var count = range.Count - surplus;
        return $"{(count == 0 ? range.Start - 1 : range.Start)},{count}";
    }
}
