using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds a lexicon that was learned from approved translations of one pair of languages. Its file is mapped, not read. Safe to share between threads.</summary>
public sealed class TranslationLexicon : IDisposable
{
    private const uint Mark = 0x584C4B4C;
    private const int Version = 1;
    private const int Parts = 8;
    private const int HeaderSize = 256;
    private const int LongestTag = 20;

    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;

    internal TranslationLexicon(string source, string target, int pairs, string fingerprint, BilingualLexicon forward, BilingualLexicon backward)
    {
        SourceLanguage = source;
        TargetLanguage = target;
        Pairs = pairs;
        Fingerprint = fingerprint;
        Forward = forward;
        Backward = backward;
    }

    private TranslationLexicon(TranslationLexicon content, MemoryMappedFile file, MemoryMappedViewAccessor view)
        : this(content.SourceLanguage, content.TargetLanguage, content.Pairs, content.Fingerprint, content.Forward, content.Backward)
    {
        _file = file;
        _view = view;
    }

    /// <summary>Gets the primary language of the sources, e.g. <c>zh</c>.</summary>
    public string SourceLanguage { get; }

    /// <summary>Gets the primary language of the targets, e.g. <c>de</c>.</summary>
    public string TargetLanguage { get; }

    /// <summary>Gets how many pairs of texts it was learned from.</summary>
    public int Pairs { get; }

    /// <summary>Gets the hash of the pairs, <c>sha256:…</c>.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets how many translations of units it holds.</summary>
    public int Entries => Forward.Keys.Length + Backward.Keys.Length;

    internal BilingualLexicon Forward { get; }

    internal BilingualLexicon Backward { get; }

    /// <summary>Opens a file of <c>lockit train lexicon</c>.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidDataException">The file is no lexicon, is damaged or of another version.</exception>
    public static TranslationLexicon Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < HeaderSize)
        {
            throw new InvalidDataException("the file is no lexicon");
        }

        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        try
        {
            return new TranslationLexicon(Read(view, length), file, view);
        }
        catch
        {
            view.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>Returns whether the lexicon is of a pair of languages.</summary>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <returns>Whether it may be used.</returns>
    public bool Fits(LanguageTag source, LanguageTag target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return source.Language == SourceLanguage && target.Language == TargetLanguage;
    }

    /// <summary>Writes the file: a header of fixed size, then the arrays, each at a multiple of eight; little-endian.</summary>
    /// <param name="stream">Takes the file.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var header = new MemoryStream(new byte[HeaderSize]);
        using (var writer = new BinaryWriter(header, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(Pairs);
            foreach (var lexicon in new[] { Forward, Backward })
            {
                writer.Write(lexicon.Keys.Length);
                writer.Write(lexicon.Logs.Length);
                writer.Write(lexicon.Known.Length);
                writer.Write(lexicon.Weights.Length);
            }

            writer.Write(SourceLanguage);
            writer.Write(TargetLanguage);
            writer.Write(Fingerprint);
        }

        stream.Write(header.ToArray());
        foreach (var lexicon in new[] { Forward, Backward })
        {
            WritePart(stream, MemoryMarshal.AsBytes(lexicon.Keys));
            WritePart(stream, lexicon.Logs);
            WritePart(stream, MemoryMarshal.AsBytes(lexicon.Known));
            WritePart(stream, lexicon.Weights);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view?.Dispose();
        _file?.Dispose();
    }

    private static void WritePart(Stream stream, ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        stream.Write(new byte[Aligned(bytes.Length) - bytes.Length]);
    }

    private static TranslationLexicon Read(MemoryMappedViewAccessor view, long length)
    {
        var bytes = new byte[HeaderSize];
        view.ReadArray(0, bytes, 0, bytes.Length);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (reader.ReadUInt32() != Mark)
        {
            throw new InvalidDataException("the file is no lexicon");
        }

        if (reader.ReadInt32() is var version && version != Version)
        {
            throw new InvalidDataException($"the lexicon has file version {version}; this kit reads version {Version}");
        }

        var pairs = reader.ReadInt32();
        var lengths = new int[Parts];
        for (var i = 0; i < Parts; i++)
        {
            lengths[i] = reader.ReadInt32();
        }

        string source = Text(reader), target = Text(reader), fingerprint = Text(reader);
        if (pairs < 1 || lengths.Any(l => l < 0) || lengths[0] != lengths[1] || lengths[2] != lengths[3] || lengths[4] != lengths[5] || lengths[6] != lengths[7] || SizeOf(lengths) != length
            || source.Length > LongestTag || target.Length > LongestTag)
        {
            throw new InvalidDataException("the file is damaged: its parts do not fill it");
        }

        var offset = (long)HeaderSize;
        var forward = ReadLexicon(view, ref offset, lengths[0], lengths[2]);
        var backward = ReadLexicon(view, ref offset, lengths[4], lengths[6]);
        return new TranslationLexicon(source, target, pairs, fingerprint, forward, backward);
    }

    private static string Text(BinaryReader reader)
    {
        try
        {
            return reader.ReadString();
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            throw new InvalidDataException("the file is damaged: its header is cut off", exception);
        }
    }

    private static BilingualLexicon ReadLexicon(MemoryMappedViewAccessor view, ref long offset, int pairs, int units)
    {
        var keys = Part<ulong>(view, ref offset, pairs);
        var logs = Part<byte>(view, ref offset, pairs);
        var known = Part<uint>(view, ref offset, units);
        return new BilingualLexicon(keys, logs, known, Part<byte>(view, ref offset, units));
    }

    private static Memory<T> Part<T>(MemoryMappedViewAccessor view, ref long offset, int length)
        where T : unmanaged
    {
        var part = new MappedMemory<T>(view, offset, length);
        offset += Aligned((long)length * Marshal.SizeOf<T>());
        return part.Memory;
    }

    private static long SizeOf(int[] lengths) => HeaderSize + lengths.Select((l, i) => Aligned((long)l * (i % 4 == 0 ? sizeof(ulong) : i % 4 == 2 ? sizeof(uint) : 1))).Sum();

    private static long Aligned(long length) => (length + 7) / 8 * 8;
}
