namespace LocalizationKit.Worker.Api;

/// <summary>Gives results a status code.</summary>
internal static class StatusResults
{
    public static IResult WithStatus(this IResult result, int status) => new StatusResult(result, status);
}
