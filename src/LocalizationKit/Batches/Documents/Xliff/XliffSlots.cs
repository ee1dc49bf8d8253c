using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Finds the place of a target that is absent or an empty tag. Pure.</summary>
internal static class XliffSlots
{
    /// <summary>Makes the place.</summary>
    /// <param name="unit">The unit or segment.</param>
    /// <param name="previous">The element that the target follows.</param>
    /// <param name="target">The empty tag; null when there is none.</param>
    /// <param name="source">The source, whose codes are repeated.</param>
    /// <param name="newLine">The line end of the document.</param>
    public static NewTargetSlot Create(XmlElement unit, XmlElement previous, XmlElement? target, TextMap source, string newLine)
    {
        var raw = unit.Raw;
        string Raw(long start, int length) => raw.Substring((int)(start - unit.Offset), length);
        var prefix = XmlFragmentParser.PrefixOf(raw.AsSpan(previous.Start));
        if (target is not null)
        {
            var tag = raw[target.Start..target.End].TrimEnd('>').TrimEnd('/').TrimEnd();
            return new NewTargetSlot(target.Offset + target.Start, target.End - target.Start, tag + ">", $"</{prefix}target>", source, Raw);
        }

        return new NewTargetSlot(previous.Offset + previous.End, 0, IndentOf(raw, previous.Start, newLine) + $"<{prefix}target>", $"</{prefix}target>", source, Raw);
    }

    // As the element before: on a line of its own, or right behind it.
    private static string IndentOf(string raw, int start, string newLine)
    {
        var blank = start;
        while (blank > 0 && raw[blank - 1] is (' ' or '\t'))
        {
            blank--;
        }

        return blank > 0 && raw[blank - 1] is ('\n' or '\r') ? newLine + raw[blank..start] : "";
    }
}
