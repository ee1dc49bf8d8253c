using System.Text.RegularExpressions;
using LocalizationKit.Hosting.Options;
using LocalizationKit.RabbitMq;
using LocalizationKit.TestSupport;
using LocalizationKit.Worker.Settings;

namespace LocalizationKit.Worker.Tests.Deploy;

/// <summary>What the files for Docker, Compose and systemd name has to exist.</summary>
public sealed partial class DeployFilesTests
{
    private const string Folder = "src/LocalizationKit.Worker/deploy";
    private static readonly string Assembly = typeof(WorkerHost).Assembly.GetName().Name + ".dll";

    [Fact]
    public void The_image_is_built_from_what_is_there_and_starts_the_worker()
    {
        var text = Read("Dockerfile");
        var project = PublishCommand().Match(text).Groups[1].Value;
        Assert.NotEmpty(Directory.GetFiles(RepositoryRoot.Combine(project), "*.csproj"));
        Assert.Contains($"docker build -f {Folder}/Dockerfile", text, StringComparison.Ordinal);
        Assert.Contains($"ENTRYPOINT [\"dotnet\", \"/app/{Assembly}\"]", text, StringComparison.Ordinal);
        Assert.Contains("/app", PublishCommand().Match(text).Value, StringComparison.Ordinal);

        // The whole tree is copied, so what a build leaves behind must be left out.
        Assert.Subset(File.ReadAllLines(RepositoryRoot.Combine(".dockerignore")).ToHashSet(), new HashSet<string> { "**/bin", "**/obj", ".git" });
    }

    [Fact]
    public void Compose_builds_that_image_and_sets_what_the_worker_knows()
    {
        var text = Read("compose.yml");
        var root = Path.GetFullPath(Path.Combine(RepositoryRoot.Combine(Folder), Value(text, "context")));
        Assert.True(File.Exists(Path.Combine(root, Value(text, "dockerfile"))));
        var settings = Setting().Matches(text).Select(m => m.Value.Split("__")).ToList();
        Assert.NotEmpty(settings);
        Assert.All(settings, path => Assert.True(IsKnown(path), string.Join(':', path)));
        foreach (var volume in Volume().Matches(text).Select(m => m.Groups[1].Value))
        {
            Assert.Contains($"\n  {volume}:", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_unit_starts_the_worker_and_gives_up_on_a_wrong_setting()
    {
        var text = Read("localizationkit-worker.service");
        Assert.Contains($"ExecStart=/usr/bin/dotnet /opt/localizationkit/{Assembly}", text, StringComparison.Ordinal);
        Assert.Contains("RestartPreventExitStatus=2", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.Matches(@"^(|#.*|\[\w+\]|\w+=.*)$", line));
    }

    private static string Read(string name) => File.ReadAllText(RepositoryRoot.Combine(Folder, name));

    private static string Value(string text, string key) => Regex.Match(text, $@"^\s*{key}: (\S+)$", RegexOptions.Multiline).Groups[1].Value;

    private static bool IsKnown(string[] path)
    {
        var type = path[0] switch { "LocalizationKit" => typeof(KitOptions), "RabbitMq" => typeof(RabbitMqOptions), "Worker" => typeof(WorkerOptions), _ => null };
        foreach (var name in path.Skip(1))
        {
            type = type?.GetProperty(name)?.PropertyType;
        }

        return type is not null;
    }

    [GeneratedRegex(@"dotnet publish (\S+) .*--output /app")]
    private static partial Regex PublishCommand();

    [GeneratedRegex(@"\b(?:LocalizationKit|RabbitMq|Worker)(?:__\w+?)+(?=:)")]
    private static partial Regex Setting();

    [GeneratedRegex("volumes: \\[ \"([a-z-]+):")]
    private static partial Regex Volume();
}
