using System.Globalization;
using System.Xml;

namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Reads an XML document unit by unit: the good units before a fault are kept.</summary>
internal abstract class XmlDocumentReader : DocumentReader
{
    /// <summary>Gets the names of the elements that are units.</summary>
    private protected abstract IReadOnlySet<string> Units { get; }

    /// <inheritdoc/>
    internal override IEnumerable<DocumentRecord> Read(DocumentText text, string? file)
    {
        using var units = new XmlUnitReader(text, Units);
        var context = CreateContext(text, file);
        while (true)
        {
            var (isRead, problem) = MoveNext(units, file);
            if (problem is not null)
            {
                yield return problem;
                yield break;
            }

            if (!isRead)
            {
                yield break;
            }

            if (units.Unit is null)
            {
                context.Enter(units);
                continue;
            }

            foreach (var record in context.Read(units.Unit, units.Line))
            {
                yield return record.Start == 0 && record.Result.IsRead ? record with { Start = units.Start } : record;
            }
        }
    }

    /// <summary>Makes what reads the units of one document.</summary>
    private protected abstract XmlDocumentContext CreateContext(DocumentText text, string? file);

    private static (bool IsRead, DocumentRecord? Problem) MoveNext(XmlUnitReader units, string? file)
    {
        try
        {
            return (units.Read(), null);
        }
        catch (XmlException exception)
        {
            return (false, Describe(exception, file));
        }
    }

    private static DocumentRecord Describe(XmlException exception, string? file)
    {
        var (line, column) = (Math.Max(1, exception.LineNumber), exception.LinePosition);
        var where = string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");
        if (exception.Message.Contains("0xFFFF", StringComparison.Ordinal))
        {
            return DocumentRecord.Fail("LK9007", $"The bytes at {where} are no character of the document's encoding; declare the encoding it has, or save it as UTF-8. The units before were read.", file, line);
        }

        // The parser repeats the position at the end of its message.
        var end = exception.Message.IndexOf(" Line ", StringComparison.Ordinal);
        var reason = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.', ' ');
        return DocumentRecord.Fail("LK9013", $"The document is not sound XML at {where}: {reason}. The units before were read, those behind were not; mend it and run again.", file, line);
    }
}
