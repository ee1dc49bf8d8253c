using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using LocalizationKit.Hosting.Telemetry;

namespace LocalizationKit.Worker.Telemetry;

/// <summary>Collects the kit's metrics and prints them in the text format that Prometheus reads.</summary>
internal sealed class PrometheusText : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Name, string Tags), double> _values = new();
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);

    /// <summary>Listens to the meters of this host and no other.</summary>
    public PrometheusText(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == KitMetrics.Name && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                _instruments[instrument.Name] = instrument;
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Record(i, value, tags));
        _listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Record(i, value, tags));
        _listener.Start();
    }

    public string Print()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var instrument in _instruments.Values.OrderBy(i => i.Name, StringComparer.Ordinal))
        {
            var name = NameOf(instrument);
            text.Append("# HELP ").Append(name).Append(' ').Append(instrument.Description).Append('\n');
            text.Append("# TYPE ").Append(name).Append(' ').Append(instrument switch { Histogram<double> => "summary", Counter<long> => "counter", _ => "gauge" }).Append('\n');
            foreach (var (key, value) in _values.Where(v => v.Key.Name == name || v.Key.Name.StartsWith(name + "_", StringComparison.Ordinal)).OrderBy(v => v.Key.Name, StringComparer.Ordinal).ThenBy(v => v.Key.Tags, StringComparer.Ordinal))
            {
                text.Append(key.Name).Append(key.Tags).Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = NameOf(instrument);
        var labels = LabelsOf(tags);
        switch (instrument)
        {
            case Histogram<double>:
                Add(name + "_sum", labels, value);
                Add(name + "_count", labels, 1);
                break;
            case Counter<long>:
                Add(name, labels, value);
                break;
            default:
                _values[(name, labels)] = value;
                break;
        }
    }

    private void Add(string name, string labels, double value) => _values.AddOrUpdate((name, labels), value, (_, old) => old + value);

    private static string NameOf(Instrument instrument) => instrument switch
    {
        Histogram<double> => instrument.Name.Replace('.', '_') + "_seconds",
        Counter<long> => instrument.Name.Replace('.', '_') + "_total",
        _ => instrument.Name.Replace('.', '_'),
    };

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder("{");
        foreach (var (key, value) in tags)
        {
            text.Append(text.Length > 1 ? "," : "").Append(key).Append("=\"").Append(Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
        }

        return text.Append('}').ToString();
    }
}
