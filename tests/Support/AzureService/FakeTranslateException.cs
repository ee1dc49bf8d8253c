namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Carries the first fault of a request out of the functions that read it.</summary>
internal sealed class FakeTranslateException(int code, string message) : Exception(message)
{
    public int Code => code;

    public int Status => code / 1000;
}
