using System.CommandLine;
using LocalizationKit.Cli.Commands;

// Texts are Chinese, Japanese, Thai: whatever the terminal says, the output is UTF-8.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Lockit.RunAsync(args, new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
