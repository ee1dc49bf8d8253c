using System.Diagnostics;
using System.Globalization;
using LocalizationKit.Gating;

namespace LocalizationKit.Cli.Output;

/// <summary>Shows on a terminal how far a run is; silent when standard error is redirected.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? _error;
    private readonly Func<double?> _share;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly int[] _verdicts = new int[4];
    private TimeSpan _shown = TimeSpan.FromMilliseconds(-1000);
    private int _records;
    private int _width;

    /// <summary>Initializes a line.</summary>
    /// <param name="error">Where it is shown; null for nowhere.</param>
    /// <param name="share">Tells which share of the input is read, 0 to 1; null when unknown.</param>
    public ProgressLine(TextWriter? error, Func<double?> share)
    {
        _error = error;
        _share = share;
    }

    /// <summary>Counts a result.</summary>
    /// <param name="verdict">Its verdict.</param>
    public void Count(Verdict verdict)
    {
        _records++;
        _verdicts[(int)verdict]++;
        if (_error is not null && _clock.Elapsed - _shown >= Pause)
        {
            _shown = _clock.Elapsed;
            Show();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Show()
    {
        var rate = _records / Math.Max(.001, _clock.Elapsed.TotalSeconds);
        var share = _share() is { } s ? string.Create(CultureInfo.InvariantCulture, $"{100 * Math.Min(1, s):0} %  ") : "";
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{share}{_records:#,0} listings  {_verdicts[0]:#,0} publish  {_verdicts[1]:#,0} review  {_verdicts[2]:#,0} block  {_verdicts[3]:#,0} unreadable  {rate:#,0}/s");
        _error!.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    private void Clear()
    {
        if (_error is not null && _width > 0)
        {
            _error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }
}
