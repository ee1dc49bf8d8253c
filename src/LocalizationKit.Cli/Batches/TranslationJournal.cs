using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LocalizationKit.Judges.Chat;

namespace LocalizationKit.Cli.Batches;

/// <summary>Keeps what a run of <c>lockit translate</c> has paid for in a file beside the batch it will write, answer by answer: a run that is killed before
/// it could write the batch costs nothing twice. Safe to share between threads; a second run on the same batch is refused.</summary>
internal sealed class TranslationJournal : IAnswerCache, IDisposable
{
    /// <summary>What is added to the name of the batch.</summary>
    public const string Extension = ".journal";

    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, string> _answers = [];
    private FileStream? _file;

    /// <summary>Gets the file that keeps the answers for the batch at hand; null for a batch that goes to standard output, which has no place beside it.</summary>
    public string? Path { get; private set; }

    /// <summary>Gets the number of answers that an earlier run left for the batch at hand.</summary>
    public int TakenUp { get; private set; }

    /// <summary>Turns to a batch. The file is opened when the first text is looked up: before anything is paid for, and not for a batch without a gap.</summary>
    /// <param name="batch">The file that the batch will be written to; null for standard output.</param>
    public void Begin(string? batch)
    {
        Close();
        _answers.Clear();
        TakenUp = 0;
        Path = batch is null ? null : System.IO.Path.GetFullPath(batch) + Extension;
    }

    /// <summary>Ends a batch that has been written.</summary>
    /// <param name="keeps">Whether the file stays, because a later run will ask for the rest.</param>
    public void End(bool keeps)
    {
        Close();
        if (!keeps && Path is not null)
        {
            File.Delete(Path);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UsageException">The file cannot be written, or another run holds it.</exception>
    public bool TryGet(string key, [NotNullWhen(true)] out string? answer)
    {
        lock (_lock)
        {
            Open();
            return _answers.TryGetValue(Short(key), out answer);
        }
    }

    /// <inheritdoc/>
    public void Set(string key, string answer)
    {
        lock (_lock)
        {
            _answers[Short(key)] = answer;
            _file?.Write(LineOf(key, answer));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    // Half a hash tells texts apart as surely, and a batch may have a million of them.
    private static UInt128 Short(string key) => UInt128.Parse(key.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] LineOf(string key, string answer)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteString("answer", answer);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    // Without a buffer every answer is with the system once it is written, whatever becomes of the process. The batch may be for few eyes only.
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private void Close()
    {
        _file?.Dispose();
        _file = null;
    }

    private void Open()
    {
        if (_file is not null || Path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);

            _file = new FileStream(Path, Options());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{Path}' cannot be written, so nothing was asked for: what came would be lost if the run were killed. {exception.Message}", exception);
        }

        Load(_file);
    }

    private void Load(FileStream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            Take(line);
        }

        TakenUp = _answers.Count;
        EndTornLine(file);
    }

    // The last line of a killed run may be half a line; it was paid for in vain.
    private void Take(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            _answers[Short(json.RootElement.GetProperty("key").GetString()!)] = json.RootElement.GetProperty("answer").GetString()!;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return;
        }
    }

    private static void EndTornLine(FileStream file)
    {
        if (file.Length > 0)
        {
            file.Position = file.Length - 1;
            if (file.ReadByte() != '\n')
            {
                file.WriteByte((byte)'\n');
            }
        }
    }
}
