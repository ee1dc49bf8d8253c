using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LocalizationKit.Facts;
using Microsoft.Extensions.AI;

namespace LocalizationKit.Judges.Chat;

/// <summary>Words the question to a language model. Texts of listings stand as JSON strings between two boundaries that nobody can guess, never in the instructions.</summary>
internal static class JudgePrompt
{
    private const int MostTerms = 20;

    // Angle brackets stay escaped: no text can close the boundary.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Gets the instructions.</summary>
    public static string Instructions { get; } = Read("judge-prompt.md");

    /// <summary>Gets the schema of the answer.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse(Read("judge-schema.json")).RootElement.Clone();

    /// <summary>Puts what is to be judged into JSON.</summary>
    public static string Material(SegmentFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("sourceLanguage", facts.Source.Language.ToString());
            json.WriteString("targetLanguage", facts.Target.Language.ToString());
            json.WriteString("field", facts.Segment.Field.Name);
            json.WriteString("vertical", facts.Segment.Listing.Vertical);
            WriteTerms(json, facts);
            json.WriteString("source", facts.Source.Text);
            json.WriteString("target", facts.Target.Text);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Makes the messages.</summary>
    public static IReadOnlyList<ChatMessage> Messages(string material)
    {
        var boundary = $"<material-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}>";
        return [new ChatMessage(ChatRole.System, Instructions), new ChatMessage(ChatRole.User, $"{boundary}\n{material}\n{boundary}")];
    }

    /// <summary>Hashes model, instructions, schema and material: two questions with one key have one answer.</summary>
    public static string KeyOf(string model, string material) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', model, Instructions, Schema.GetRawText(), material))));

    private static void WriteTerms(Utf8JsonWriter json, SegmentFacts facts)
    {
        json.WriteStartArray("terms");
        foreach (var term in facts.Terms.Where(t => t.Entry.Targets.Count > 0).Take(MostTerms))
        {
            json.WriteStartObject();
            json.WriteString("source", term.Source.Text);
            json.WriteString("target", string.Join(" | ", term.Entry.Targets));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Read(string name)
    {
        using var stream = typeof(JudgePrompt).Assembly.GetManifestResourceStream("LocalizationKit.Judges." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
