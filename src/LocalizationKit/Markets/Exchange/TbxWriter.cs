using System.Globalization;
using System.Xml;

namespace LocalizationKit.Markets.Exchange;

/// <summary>Writes a glossary as TBX-Basic, version 3 (ISO 30042:2019), in one of its two styles.</summary>
internal sealed class TbxWriter
{
    private const string Core = "urn:iso:std:iso:30042:ed-2";
    private const string Min = "http://www.tbxinfo.net/ns/min";
    private readonly XmlWriter _xml;
    private readonly bool _isDct;

    private TbxWriter(XmlWriter xml, bool isDct)
    {
        _xml = xml;
        _isDct = isDct;
    }

    /// <summary>Writes a glossary.</summary>
    public static void Write(Glossary glossary, LanguageTag source, LanguageTag target, bool isDct, TextWriter output)
    {
        // The text is written by a TextWriter that the caller has opened as UTF-8, so the declaration is written by hand.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false, CheckCharacters = true };
        using (var xml = XmlWriter.Create(output, settings))
        {
            new TbxWriter(xml, isDct).WriteDocument(glossary, source, target);
        }

        output.Write('\n');
    }

    private void WriteDocument(Glossary glossary, LanguageTag source, LanguageTag target)
    {
        _xml.WriteStartElement("tbx", Core);
        _xml.WriteAttributeString("style", _isDct ? "dct" : "dca");
        _xml.WriteAttributeString("type", "TBX-Basic");
        _xml.WriteAttributeString("xml", "lang", null, source.ToString());
        if (_isDct)
        {
            _xml.WriteAttributeString("xmlns", "min", null, Min);
        }

        _xml.WriteStartElement("tbxHeader", Core);
        _xml.WriteStartElement("fileDesc", Core);
        _xml.WriteStartElement("sourceDesc", Core);
        Element("p", glossary.Name.Length > 0 ? glossary.Name : "Glossary");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteStartElement("text", Core);
        _xml.WriteStartElement("body", Core);
        var number = 0;
        foreach (var entry in glossary.Entries)
        {
            WriteEntry(entry, ++number, source, target);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteEntry(TermEntry entry, int number, LanguageTag source, LanguageTag target)
    {
        _xml.WriteStartElement("conceptEntry", Core);
        _xml.WriteAttributeString("id", entry.Id == entry.Sources[0] || !IsName(entry.Id) ? string.Create(CultureInfo.InvariantCulture, $"c{number}") : entry.Id);
        foreach (var note in Notes.Of(entry))
        {
            Element("note", note);
        }

        WriteLanguage(source, entry.Sources.Select((s, i) => (s, i == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts")));
        WriteLanguage(target, entry.Targets.Select((t, i) => (t, i == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts")).Concat(entry.Forbidden.Select(f => (f, "deprecatedTerm-admn-sts"))));
        _xml.WriteEndElement();
    }

    private void WriteLanguage(LanguageTag language, IEnumerable<(string Text, string Status)> terms)
    {
        _xml.WriteStartElement("langSec", Core);
        _xml.WriteAttributeString("xml", "lang", null, language.ToString());
        foreach (var (text, status) in terms)
        {
            _xml.WriteStartElement("termSec", Core);
            Element("term", text);
            WriteStatus(status);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteStatus(string status)
    {
        if (_isDct)
        {
            _xml.WriteElementString("min", "administrativeStatus", Min, status);
            return;
        }

        _xml.WriteStartElement("termNote", Core);
        _xml.WriteAttributeString("type", "administrativeStatus");
        _xml.WriteString(status);
        _xml.WriteEndElement();
    }

    private void Element(string name, string text) => _xml.WriteElementString(name, Core, Clean(text));

    private static bool IsName(string id) => XmlReader.IsName(id) && !id.Contains(':', StringComparison.Ordinal);

    // XML has no place for control characters and lone surrogates, not even escaped.
    private static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++)
        {
            isClean = XmlConvert.IsXmlChar(text[i]) || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i++]));
        }

        return isClean ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value != 0xFFFD && (r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value))));
    }
}
