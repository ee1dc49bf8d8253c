using System.CommandLine;
using System.Globalization;
using LocalizationKit.Cli.Commands;

// Results are the same on every machine, whatever the culture of the user.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

// Texts are Chinese, Japanese, Thai: whatever the terminal says, the output is UTF-8.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Lockit.RunAsync(args, new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
