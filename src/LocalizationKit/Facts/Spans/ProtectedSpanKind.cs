namespace LocalizationKit.Facts.Spans;

/// <summary>Says what a stretch of text is that a translator must not touch.</summary>
public enum ProtectedSpanKind
{
    /// <summary>A placeholder: <c>{0}</c>, <c>%s</c>, <c>${name}</c>, <c>{{size}}</c>.</summary>
    Placeholder,

    /// <summary>A markup tag: <c>&lt;b&gt;</c>, <c>&lt;/li&gt;</c>, <c>&lt;br/&gt;</c>.</summary>
    Markup,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A model number or technical code: <c>IPX7</c>, <c>X-100</c>, <c>SPF50+</c>, <c>18650</c>.</summary>
    Code,

    /// <summary>An emoji or pictogram.</summary>
    Emoji,

    /// <summary>A character entity: <c>&amp;nbsp;</c>, <c>&amp;#39;</c>.</summary>
    Entity,
}
