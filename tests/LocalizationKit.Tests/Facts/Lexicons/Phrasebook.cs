using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Lexicons;

/// <summary>Makes a few thousand approved pairs out of small parts: a colour, a material, a thing and a place.</summary>
internal static class Phrasebook
{
    private static readonly string[] Colours = ["红色:red", "蓝色:blue", "白色:white", "黑色:black", "绿色:green", "黄色:yellow", "紫色:purple", "灰色:grey", "橙色:orange"];
    private static readonly string[] Materials = ["棉布:cotton", "羊毛:woollen", "皮革:leather", "丝绸:silk", "尼龙:nylon", "亚麻:linen", "竹编:bamboo", "钢丝:steel", "草编:straw"];
    private static readonly string[] Things = ["帽子:hat", "围巾:scarf", "手套:gloves", "背包:backpack", "雨伞:umbrella", "外套:jacket", "裙摆:skirt", "腰带:belt", "凉鞋:sandals"];
    private static readonly string[] Places = ["海滩:beach", "办公室:office", "厨房:kitchen", "花园:garden", "学校:school", "旅途:journey", "客厅:lounge", "山地:mountain", "婚礼:wedding"];

    /// <summary>Gets the pairs.</summary>
    public static IEnumerable<(string Source, string Target)> Pairs =>
        from colour in Colours.Select(Cut)
        from material in Materials.Select(Cut)
        from thing in Things.Select(Cut)
        from place in Places.Select(Cut)
        select ($"{place.Source}用{colour.Source}{material.Source}{thing.Source}", $"{colour.Target} {material.Target} {thing.Target} for the {place.Target}");

    /// <summary>Learns a lexicon from them.</summary>
    public static TranslationLexicon Learn()
    {
        var trainer = new TranslationLexiconTrainer(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("en"));
        foreach (var (source, target) in Pairs)
        {
            trainer.Add(source, target);
        }

        return trainer.Train();
    }

    private static (string Source, string Target) Cut(string pair) => (pair.Split(':')[0], pair.Split(':')[1]);
}
