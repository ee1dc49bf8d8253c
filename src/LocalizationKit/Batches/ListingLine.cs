using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Reads the records that nearly all batches are made of straight from their bytes: known properties, texts and nothing else.</summary>
/// <remarks>Whatever is unusual, faulty records included, is left to <see cref="ListingJson"/>, which knows all of it and says what is wrong.</remarks>
internal ref struct ListingLine
{
    private const int MostFields = 256;

    private Utf8JsonReader _json;
    private string? _id;
    private string? _market;
    private string? _vertical;
    private string? _sourceLanguage;
    private string? _targetLanguage;
    private string? _source;
    private string? _target;
    private List<ListingField>? _fields;
    private KnownProperties _seen;

    private ListingLine(ReadOnlySpan<byte> line) => _json = new Utf8JsonReader(line, isFinalBlock: true, default);

    /// <summary>Reads a record.</summary>
    /// <param name="line">The record, without line end.</param>
    /// <param name="number">Its line, from 1.</param>
    /// <param name="file">The file; null for standard input.</param>
    /// <returns>The listing; null when the record is unusual.</returns>
    public static Listing? TryRead(ReadOnlySpan<byte> line, long number, string? file)
    {
        try
        {
            var record = new ListingLine(line);
            return record.Read() ? record.ToListing(number, file) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private readonly Listing? ToListing(long number, string? file)
    {
        var isShort = _fields is null;
        if (string.IsNullOrWhiteSpace(_id) || (isShort ? _source is null : _source is not null || _target is not null || _fields!.Count == 0))
        {
            return null;
        }

        return new Listing
        {
            Id = _id,
            Market = _market,
            Vertical = _vertical,
            SourceLanguage = _sourceLanguage,
            TargetLanguage = _targetLanguage,
            Fields = isShort ? [new ListingField { Name = ListingJson.ShortFormField, Source = _source!, Target = _target }] : _fields!,
            File = file,
            Line = number,
            IsShortForm = isShort,
        };
    }

    private bool Read()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadProperty())
            {
                return false;
            }
        }

        return _json.TokenType == JsonTokenType.EndObject && !_json.Read();
    }

    private bool ReadProperty()
    {
        if (_json.ValueTextEquals("source"u8))
        {
            return TryReadText(KnownProperties.Source, out _source);
        }

        if (_json.ValueTextEquals("target"u8))
        {
            return TryReadText(KnownProperties.Target, out _target);
        }

        if (_json.ValueTextEquals("id"u8))
        {
            return TryReadText(KnownProperties.Id, out _id);
        }

        if (_json.ValueTextEquals("fields"u8))
        {
            return TryTake(KnownProperties.Fields) && ReadFields();
        }

        return _json.ValueTextEquals("market"u8) ? TryReadName(KnownProperties.Market, out _market)
            : _json.ValueTextEquals("vertical"u8) ? TryReadName(KnownProperties.Vertical, out _vertical)
            : _json.ValueTextEquals("sourceLanguage"u8) ? TryReadName(KnownProperties.SourceLanguage, out _sourceLanguage)
            : _json.ValueTextEquals("targetLanguage"u8) && TryReadName(KnownProperties.TargetLanguage, out _targetLanguage);
    }

    private bool ReadFields()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        _fields = [];
        while (_json.Read() && _json.TokenType == JsonTokenType.StartObject)
        {
            if (_fields.Count == MostFields || ReadField() is not { } field)
            {
                return false;
            }

            _fields.Add(field);
        }

        return _json.TokenType == JsonTokenType.EndArray;
    }

    private ListingField? ReadField()
    {
        string? name = null, source = null, target = null;
        _seen &= ~KnownProperties.OfField;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var isRead = _json.ValueTextEquals("source"u8) ? TryReadText(KnownProperties.FieldSource, out source)
                : _json.ValueTextEquals("target"u8) ? TryReadText(KnownProperties.FieldTarget, out target)
                : _json.ValueTextEquals("name"u8) && TryReadName(KnownProperties.FieldName, out name);
            if (!isRead)
            {
                return null;
            }
        }

        return string.IsNullOrWhiteSpace(name) || source is null || _json.TokenType != JsonTokenType.EndObject
            ? null
            : new ListingField { Name = name, Source = source, Target = target };
    }

    private bool TryTake(KnownProperties property)
    {
        var isNew = (_seen & property) == KnownProperties.None;
        _seen |= property;
        return isNew;
    }

    private bool TryReadText(KnownProperties property, out string? text)
    {
        text = null;
        if (!TryTake(property) || !_json.Read() || _json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return false;
        }

        text = _json.GetString();
        return true;
    }

    // Markets, languages and names of fields are the same few texts in all records.
    private bool TryReadName(KnownProperties property, out string? name)
    {
        name = null;
        if (!TryTake(property) || !_json.Read() || _json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return false;
        }

        name = _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped ? SharedNames.Of(_json.ValueSpan) : _json.GetString();
        return true;
    }
}
