using LocalizationKit.Facts;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds colours, materials, genders, age groups and places that the target replaces by others.</summary>
internal sealed class LK2501AttributeChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2501", "attribute-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "Colour, material, gender, age group, country or city differ.",
        Explanation = """
            ## What it finds
            A text that names a colour, a material, women or men, children or adults, a country or a large city, and a translation that names another value instead. Shades count as
            their colour, kinds as their material, and values that languages divide differently (beige and cream, khaki and olive, teal and green) never
            accuse each other. A value that is only left out or only added is not reported, nor a word the glossary asks for.

            ## Why it matters to a buyer
            The wrong colour is sent back, and a jumper sold as wool that is acrylic breaks the labelling laws of most markets.

            ## How to fix
            Name the value of the source. If both words mean the same, add the pair to the glossary.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "亚麻围裙 藏青色", "Linen Apron, Red", at: "Red"),
            CheckExample.Flag("zh-Hans>ja", "纯棉T恤", "シルクTシャツ", at: "シルク"),
            CheckExample.Flag("zh-Hans>de", "男士羽绒服", "Damen-Daunenjacke", at: "Damen"),
            CheckExample.Flag("zh-Hans>fr", "桌腿：橡木", "Pieds de table en acier inoxydable", at: "acier inoxydable"),
            CheckExample.Flag("zh-Hans>en", "三色：红、浅黄、紫", "Three colors: red, light green and purple", at: "light green"),
            CheckExample.Flag("zh-Hans>vi", "儿童雨衣 黄色", "Áo mưa người lớn màu vàng", at: "người lớn"),
            CheckExample.Flag("zh-Hans>en", "上海门店限定咖啡豆", "Coffee Beans, Beijing Store Edition", at: "Beijing"),
            CheckExample.Pass("zh-Hans>en", "北京门店限定咖啡豆", "Coffee Beans, Peking Store Edition"),
            CheckExample.Pass("zh-Hans>en", "上海生产的香水", "Perfume made in China"),
            CheckExample.Pass("zh-Hans>en", "亚麻围裙 藏青色", "Navy Linen Apron"),
            CheckExample.Pass("zh-Hans>ja", "米白色 羊绒围巾", "アイボリーのカシミヤマフラー"),
            CheckExample.Pass("zh-Hans>en", "绿茶味 红色礼盒", "Green tea flavor, red gift box"),
            CheckExample.Pass("zh-Hans>de", "男女通用 黑色帆布包", "Schwarze Stofftasche für Damen und Herren"),
            CheckExample.Pass("zh-Hans>es", "牛油果绿 保温杯", "Termo verde aguacate"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var difference in AttributeComparer.Compare(facts))
        {
            findings.Add($"The {difference.Name} differs: the source says {difference.Source.Text}, the translation says {difference.Target.Text}.", difference.Source, difference.Target);
        }
    }
}
