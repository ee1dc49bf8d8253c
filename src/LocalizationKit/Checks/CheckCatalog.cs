using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Checks.AudienceAppropriateness;
using LocalizationKit.Checks.DesignAndMarkup;
using LocalizationKit.Checks.LinguisticConventions;
using LocalizationKit.Checks.LocaleConventions;
using LocalizationKit.Checks.Problems;
using LocalizationKit.Checks.Style;
using LocalizationKit.Checks.Terminology;

namespace LocalizationKit.Checks;

/// <summary>Lists every check of the kit, one line each, in the order of their ids. A test compares the list with the code.</summary>
public static class CheckCatalog
{
    /// <summary>Gets the checks, sorted by id.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new LK1001TermMissing(),
        new LK1002ForbiddenTerm(),
        new LK1003TermInconsistent(),
        new LK1004WrongSense(),
        new LK1005InconsistentTranslation(),
        new LK1006ReusedTranslation(),
        new LK1007VariantsDiffer(),
        new LK2001NumberChanged(),
        new LK2002NumberMissing(),
        new LK2003NumberAdded(),
        new LK2004MagnitudeWrong(),
        new LK2005UnitChanged(),
        new LK2006ConversionWrong(),
        new LK2007CurrencyChanged(),
        new LK2008DiscountWrong(),
        new LK2009DateChanged(),
        new LK2010SizeChanged(),
        new LK2011CountChanged(),
        new LK2101NegationLost(),
        new LK2102NegationAdded(),
        new LK2103CertaintyChanged(),
        new LK2201Untranslated(),
        new LK2202SourceResidue(),
        new LK2203WrongLanguage(),
        new LK2204EmptyTarget(),
        new LK2301Omission(),
        new LK2302Addition(),
        new LK2303Repetition(),
        new LK2304ModelChatter(),
        new LK2401ProtectedTextChanged(),
        new LK2402CodeChanged(),
        new LK2403AddressChanged(),
        new LK2404BrandNearMiss(),
        new LK2501AttributeChanged(),
        new LK2601FieldsDisagree(),
        new LK2701HighRisk(),
        new LK2702BackTranslationDrift(),
        new LK2703EnginesDisagree(),
        new LK2704JudgeFinding(),
        new LK3001Spelling(),
        new LK3002RepeatedWord(),
        new LK3003UnbalancedBrackets(),
        new LK3004UnbalancedQuotes(),
        new LK3005Whitespace(),
        new LK3006EndPunctuation(),
        new LK3007Capitalisation(),
        new LK3008GarbledCharacters(),
        new LK3009MixedScriptWord(),
        new LK4001Register(),
        new LK4002Translationese(),
        new LK4003Hype(),
        new LK4004KeywordStuffing(),
        new LK5001NumberFormat(),
        new LK5002CurrencyFormat(),
        new LK5003DateFormat(),
        new LK5004QuotationMarks(),
        new LK5005ScriptVariant(),
        new LK5006RegionalVocabulary(),
        new LK5007UnitSystem(),
        new LK5008SizeSystem(),
        new LK5009CharacterWidth(),
        new LK5010Spacing(),
        new LK6001RestrictedClaim(),
        new LK6002ClaimStrengthened(),
        new LK6003OffensiveWord(),
        new LK6004BodyImage(),
        new LK6005PersonalData(),
        new LK6006SettlementCurrency(),
        new LK6007RequiredStatementMissing(),
        new LK7001Placeholder(),
        new LK7002Tag(),
        new LK7003InvalidMarkup(),
        new LK7004TooLong(),
        new LK7005UnsafeMarkup(),
        new LK7006LineBreaks(),
        new LK7007BannedCharacter(),
        new LK7008Emoji(),
        new LK7009Markdown(),
        new LK9001InvalidJson(),
        new LK9002InvalidRecord(),
        new LK9003MissingId(),
        new LK9004DuplicateId(),
        new LK9005UnknownMarket(),
        new LK9006TextTooLong(),
        new LK9007InvalidEncoding(),
        new LK9008InvalidUnicode(),
        new LK9009MalformedRow(),
        new LK9010CheckFailed(),
        new LK9011RecordFailed(),
        new LK9012UnreadableFile(),
        new LK9013MalformedDocument(),
        new LK9101PackUnreadable(),
        new LK9102InvalidMarketJson(),
        new LK9103InvalidRow(),
        new LK9104UnknownColumn(),
        new LK9105ForbiddenIsApproved(),
        new LK9106DuplicateEntry(),
        new LK9107BrokenExtends(),
        new LK9108EmptyTerm(),
        new LK9109InvalidValue(),
        new LK9110NeverMatches(),
        new LK9111WrongScript(),
        new LK9201TranslatorUnavailable(),
        new LK9202TranslatorThrottled(),
        new LK9203TranslatorAccessDenied(),
        new LK9204TranslatorQuotaExhausted(),
        new LK9205TranslationRefused(),
        new LK9206TranslationUnreadable(),
        new LK9207TranslationLanguageUnsupported(),
        new LK9208TranslationLostText(),
        new LK9211JudgeUnavailable(),
        new LK9212JudgeAnswerUnreadable(),
        new LK9213BudgetSpent(),
    ];

    /// <summary>Finds a check.</summary>
    /// <param name="idOrName">The id in any letter case, or the name: <c>LK2001</c>, <c>number-changed</c>.</param>
    /// <returns>The check; null when there is none.</returns>
    public static Check? Find(string idOrName) => All.FirstOrDefault(c =>
        c.Descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) ||
        c.Descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the description of a check that must exist.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentException">There is no such check.</exception>
    internal static CheckDescriptor Describe(string id) =>
        Find(id)?.Descriptor ?? throw new ArgumentException($"There is no check {id}.", nameof(id));
}
