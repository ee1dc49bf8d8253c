using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Worker.Security;
using LocalizationKit.Worker.Settings;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Api;

/// <summary>Takes listings in: one JSON object, or JSON Lines as a stream. What the answer calls accepted survives a crash.</summary>
internal sealed class SubmitEndpoint(IListingIntake intake, IOptions<WorkerOptions> options, IOptions<KitOptions> kit, KitMetrics metrics)
{
    private const string Source = "http";
    private static readonly string[] LineTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "application/json-lines"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new CountedStream(request.Body, metrics.BodyRead);
        var type = (request.ContentType ?? "").Split(';')[0].Trim();
        if (LineTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return SubmitLinesAsync(body, cancellationToken);
        }

        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            ? SubmitOneAsync(body, cancellationToken)
            : Task.FromResult(Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Unknown content type", $"The content type is '{type}'; send application/json for one listing, or application/x-ndjson for JSON Lines."));
    }

    private async Task<IResult> SubmitLinesAsync(Stream body, CancellationToken cancellationToken)
    {
        var statuses = new List<RecordStatus>();
        string? trouble = null;
        var status = StatusCodes.Status413PayloadTooLarge;
        try
        {
            await intake.SubmitAsync(body, Source, isRedelivery: false, (line, outcome) => Add(statuses, line, outcome), cancellationToken);
        }
        catch (TooManyRecordsException)
        {
            trouble = $"The request holds more than {options.Value.MaxRecordsPerRequest} records; split it.";
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            trouble = $"The body is longer than {options.Value.MaxBodyBytes} bytes; split it.";
        }
        catch (InvalidDataException)
        {
            (status, trouble) = (StatusCodes.Status400BadRequest, "The compressed body is broken; send it again.");
        }
        catch (BacklogFullException exception)
        {
            (status, trouble) = (StatusCodes.Status503ServiceUnavailable, exception.Message);
        }

        if (trouble is null)
        {
            return Results.Stream(stream => WriteLinesAsync(stream, statuses), "application/x-ndjson").WithStatus(StatusCodes.Status202Accepted);
        }

        // Sending the whole again is safe: what is known stays one listing.
        var kept = statuses.Count(s => s.Status is not "refused");
        return Problems.Of(status, "Not all records were taken", $"{trouble} The first {statuses.Count} records were handled; sending them again does no harm.", new Dictionary<string, object?> { ["handled"] = statuses.Count, ["kept"] = kept });
    }

    private async Task<IResult> SubmitOneAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] line;
        try
        {
            using var document = await JsonDocument.ParseAsync(new CappedStream(body, kit.Value.Judging.MaxRecordBytes), new JsonDocumentOptions { MaxDepth = 64 }, cancellationToken);
            line = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document.RootElement, Json));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "Not one JSON object", "LK9001: The body is not one whole JSON object; send JSON Lines as application/x-ndjson.");
        }
        catch (Exception exception) when (exception is InvalidDataException)
        {
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "The record is too long", exception.Message);
        }

        RecordStatus? status = null;
        try
        {
            using var stream = new MemoryStream(line, writable: false);
            await intake.SubmitAsync(stream, Source, isRedelivery: false, (at, outcome) => status = StatusOf(at, outcome), cancellationToken);
        }
        catch (BacklogFullException exception)
        {
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "Too much work is waiting", exception.Message);
        }

        return status is null or { Status: "refused" }
            ? Problems.Of(StatusCodes.Status400BadRequest, "The record is refused", status?.Error ?? "LK9002: The body is empty; send one JSON object.")
            : Results.Json(status, Json, statusCode: StatusCodes.Status202Accepted);
    }

    private void Add(List<RecordStatus> statuses, long line, SubmitOutcome outcome)
    {
        statuses.Add(StatusOf(line, outcome));
        if (statuses.Count > options.Value.MaxRecordsPerRequest)
        {
            throw new TooManyRecordsException();
        }
    }

    private static RecordStatus StatusOf(long line, SubmitOutcome outcome) => new(line, outcome.Id, ListingIntake.NameOf(outcome.Status), outcome.Revision, outcome.Error);

    private static async Task WriteLinesAsync(Stream stream, List<RecordStatus> statuses)
    {
        foreach (var chunk in statuses.Chunk(500))
        {
            var text = new StringBuilder();
            foreach (var status in chunk)
            {
                text.Append(JsonSerializer.Serialize(status, Json)).Append('\n');
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }
}
