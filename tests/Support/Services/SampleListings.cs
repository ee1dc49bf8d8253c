using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalizationKit.TestSupport.Services;

/// <summary>Listings for tests: one that is fit to go out, one to review, one to block.</summary>
internal static class SampleListings
{
    public static string Good(string id, string target = "綿100%のTシャツ") => Record(id, "纯棉T恤", target);

    public static string Bad(string id) => Record(id, "已售3.2亿件", "累計320万個販売");

    /// <summary>A wording the glossary forbids: a reviewer should look.</summary>
    public static string Doubtful(string id) => JsonSerializer.Serialize(new
    {
        id,
        market = "ja-JP",
        vertical = "fashion",
        fields = new object[] { new { name = "title", source = "天丝衬衫", target = "天のシルクのシャツ" } },
        terms = new object[] { new { source = "天丝", target = new[] { "テンセル" }, forbidden = new[] { "天のシルク" } } },
    });

    public static string Record(string id, string source, string target, string? market = "ja-JP") => new JsonObject
    {
        ["id"] = id,
        ["market"] = market,
        ["vertical"] = "fashion",
        ["sourceLanguage"] = "zh-Hans",
        ["fields"] = new JsonArray(new JsonObject { ["name"] = "title", ["source"] = source, ["target"] = target }),
    }.ToJsonString();
}
