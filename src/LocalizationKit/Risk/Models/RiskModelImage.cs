namespace LocalizationKit.Risk.Models;

/// <summary>Reads and writes the form in which the kit carries its own risk model: not packed, and each head by itself, so that a run reads only the heads of its languages.</summary>
internal static class RiskModelImage
{
    /// <summary>Writes a model.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="model">The model.</param>
    public static void Write(Stream stream, RiskModel model)
    {
        using var body = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        RiskModelFile.Write(body, model.Card);
        body.Write(model.Heads.Count);
        foreach (var head in model.Heads)
        {
            using var content = new MemoryStream();
            using (var part = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
            {
                RiskModelFile.Write(part, head);
            }

            body.Write(head.Source ?? "");
            body.Write(head.Target ?? "");
            body.Write((int)content.Length);
            body.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        }
    }

    /// <summary>Reads a model.</summary>
    /// <param name="open">Opens the model; again for each head that is asked for.</param>
    /// <returns>The model.</returns>
    public static RiskModel Read(Func<Stream> open)
    {
        using var body = new BinaryReader(open());
        var card = RiskModelFile.ReadCard(body);
        var heads = new (string? Source, string? Target, Lazy<RiskHead> Head)[body.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = (RiskModelFile.ReadLanguage(body), RiskModelFile.ReadLanguage(body), ReadLater(open, body));
        }

        return new RiskModel(card, heads);
    }

    private static Lazy<RiskHead> ReadLater(Func<Stream> open, BinaryReader body)
    {
        var length = body.ReadInt32();
        var place = body.BaseStream.Position;
        body.BaseStream.Position += length;
        return new Lazy<RiskHead>(() =>
        {
            using var part = new BinaryReader(open());
            part.BaseStream.Position = place;
            return RiskModelFile.ReadHead(part);
        });
    }
}
