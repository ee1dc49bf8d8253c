using System.Globalization;
using System.Text;
using System.Xml;
using LocalizationKit.Gating;

namespace LocalizationKit.Reporting;

/// <summary>Writes JUnit XML: a test suite per market, a test case per listing. Blocked listings are failures, unreadable records are errors.</summary>
/// <remarks>The counts of a suite stand before its cases, so the cases are held until the run is complete.</remarks>
public sealed class JUnitVerdictWriter : IVerdictWriter
{
    private const string Unreadable = "unreadable records";
    private readonly Stream _stream;
    private readonly Verdict _failOn;
    private readonly List<JUnitSuite> _suites = [];

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="failOn"><see cref="Verdict.Review"/> when listings that need a review are failures too.</param>
    public JUnitVerdictWriter(Stream stream, Verdict failOn = Verdict.Block)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _failOn = failOn;
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var name = verdict.Market ?? (verdict.Verdict == Verdict.Error ? Unreadable : "listings");
        var suite = _suites.Find(s => s.Name == name);
        if (suite is null)
        {
            _suites.Add(suite = new JUnitSuite(name, _failOn));
        }

        suite.Add(verdict);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var settings = new XmlWriterSettings { Async = true, CloseOutput = false, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        var xml = XmlWriter.Create(_stream, settings);
        await using (xml.ConfigureAwait(false))
        {
            await xml.WriteStartDocumentAsync().ConfigureAwait(false);
            await StartAsync(xml, "testsuites", "LocalizationKit", _suites.Sum(s => s.Tests), _suites.Sum(s => s.Failures), _suites.Sum(s => s.Errors)).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "time", null, summary.Elapsed.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)).ConfigureAwait(false);
            foreach (var suite in _suites)
            {
                await StartAsync(xml, "testsuite", suite.Name, suite.Tests, suite.Failures, suite.Errors).ConfigureAwait(false);
                foreach (var chunk in suite.Cases.GetChunks())
                {
                    await xml.WriteRawAsync(chunk.ToString()).ConfigureAwait(false);
                }

                await xml.WriteRawAsync("\n").ConfigureAwait(false);
                await xml.WriteEndElementAsync().ConfigureAwait(false);
            }

            await xml.WriteEndElementAsync().ConfigureAwait(false);
            await xml.WriteRawAsync("\n").ConfigureAwait(false);
        }

        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static async Task StartAsync(XmlWriter xml, string element, string name, int tests, int failures, int errors)
    {
        await xml.WriteRawAsync("\n").ConfigureAwait(false);
        await xml.WriteStartElementAsync(null, element, null).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "name", null, XmlCharacters.Clean(name)).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "tests", null, tests.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "failures", null, failures.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "errors", null, errors.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
    }
}
