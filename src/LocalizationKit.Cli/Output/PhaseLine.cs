using System.Diagnostics;
using System.Globalization;

namespace LocalizationKit.Cli.Output;

/// <summary>Shows on a terminal what a training is doing and how far it is; silent without a terminal.</summary>
/// <param name="error">Where it is shown; null for nowhere.</param>
internal sealed class PhaseLine(TextWriter? error) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _shown = TimeSpan.FromSeconds(-1);
    private int _width;

    /// <summary>Shows the state, not more often than it can be read.</summary>
    /// <param name="phase">What is being done.</param>
    /// <param name="share">The share that is done; null when unknown.</param>
    public void Show(string phase, double? share)
    {
        if (error is null || _clock.Elapsed - _shown < Pause)
        {
            return;
        }

        _shown = _clock.Elapsed;
        var line = phase + (share is { } s ? string.Create(CultureInfo.InvariantCulture, $"  {100 * Math.Min(1, s):0} %") : "");
        error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
        {
            error!.Write("\r" + new string(' ', _width) + "\r");
        }
    }
}
