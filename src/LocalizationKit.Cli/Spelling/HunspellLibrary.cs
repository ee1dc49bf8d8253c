using System.Reflection;
using System.Runtime.InteropServices;

namespace LocalizationKit.Cli.Spelling;

/// <summary>Calls the system's libhunspell. Texts are bytes in the encoding of the dictionary.</summary>
internal static partial class HunspellLibrary
{
    private const string Name = "hunspell";

    private static readonly string[] Files =
    [
        "libhunspell-1.7.so.0", "libhunspell-1.7.so", "libhunspell-1.6.so.0", "libhunspell.so",
        "libhunspell-1.7.0.dylib", "libhunspell-1.7.dylib", "libhunspell.dylib", "/opt/homebrew/lib/libhunspell-1.7.0.dylib", "/usr/local/lib/libhunspell-1.7.0.dylib",
        "libhunspell-1.7-0.dll", "libhunspell.dll", "hunspell.dll",
    ];

    private static readonly nint Handle = Load();

    static HunspellLibrary() => NativeLibrary.SetDllImportResolver(typeof(HunspellLibrary).Assembly, static (name, _, _) => name == Name ? Handle : 0);

    /// <summary>Gets whether the library is there.</summary>
    public static bool IsAvailable => Handle != 0;

    [LibraryImport(Name, EntryPoint = "Hunspell_create")]
    public static partial nint Create([MarshalAs(UnmanagedType.LPUTF8Str)] string affixFile, [MarshalAs(UnmanagedType.LPUTF8Str)] string dictionaryFile);

    [LibraryImport(Name, EntryPoint = "Hunspell_destroy")]
    public static partial void Destroy(nint dictionary);

    [LibraryImport(Name, EntryPoint = "Hunspell_get_dic_encoding")]
    public static partial nint EncodingOf(nint dictionary);

    [LibraryImport(Name, EntryPoint = "Hunspell_spell")]
    public static partial int Spell(nint dictionary, byte[] word);

    [LibraryImport(Name, EntryPoint = "Hunspell_suggest")]
    public static partial int Suggest(nint dictionary, out nint list, byte[] word);

    [LibraryImport(Name, EntryPoint = "Hunspell_free_list")]
    public static partial void FreeList(nint dictionary, ref nint list, int count);

    private static nint Load()
    {
        foreach (var file in Files)
        {
            if (NativeLibrary.TryLoad(file, Assembly.GetExecutingAssembly(), null, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
