using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Finds the ICU of the machine, the five functions of its break iterator and the three of its normalizer. Loaded once, never unloaded.</summary>
internal sealed unsafe class IcuLibrary
{
    private const int NewestVersion = 90;
    private const int OldestVersion = 50;

    private IcuLibrary(nint library, string suffix)
    {
        Open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)NativeLibrary.GetExport(library, "ubrk_open" + suffix);
        SetText = (delegate* unmanaged<nint, char*, int, int*, void>)NativeLibrary.GetExport(library, "ubrk_setText" + suffix);
        Next = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "ubrk_next" + suffix);
        GetRuleStatus = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "ubrk_getRuleStatus" + suffix);
        Close = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(library, "ubrk_close" + suffix);
        GetCompatibleComposition = (delegate* unmanaged<int*, nint>)NativeLibrary.GetExport(library, "unorm2_getNFKCInstance" + suffix);
        GetDecomposition = (delegate* unmanaged<int*, nint>)NativeLibrary.GetExport(library, "unorm2_getNFDInstance" + suffix);
        Normalize = (delegate* unmanaged<nint, char*, int, char*, int, int*, int>)NativeLibrary.GetExport(library, "unorm2_normalize" + suffix);
    }

    /// <summary>Gets the library; null when the machine has none.</summary>
    public static IcuLibrary? Instance { get; } = Find();

    /// <summary>Gets <c>ubrk_open(type, locale, text, length, status)</c>.</summary>
    public delegate* unmanaged<int, byte*, char*, int, int*, nint> Open { get; }

    /// <summary>Gets <c>ubrk_setText(iterator, text, length, status)</c>; the text must stay where it is while it is read.</summary>
    public delegate* unmanaged<nint, char*, int, int*, void> SetText { get; }

    /// <summary>Gets <c>ubrk_next(iterator)</c>.</summary>
    public delegate* unmanaged<nint, int> Next { get; }

    /// <summary>Gets <c>ubrk_getRuleStatus(iterator)</c>.</summary>
    public delegate* unmanaged<nint, int> GetRuleStatus { get; }

    /// <summary>Gets <c>ubrk_close(iterator)</c>.</summary>
    public delegate* unmanaged<nint, void> Close { get; }

    /// <summary>Gets <c>unorm2_getNFKCInstance(status)</c>.</summary>
    public delegate* unmanaged<int*, nint> GetCompatibleComposition { get; }

    /// <summary>Gets <c>unorm2_getNFDInstance(status)</c>.</summary>
    public delegate* unmanaged<int*, nint> GetDecomposition { get; }

    /// <summary>Gets <c>unorm2_normalize(normalizer, source, length, target, room, status)</c>.</summary>
    public delegate* unmanaged<nint, char*, int, char*, int, int*, int> Normalize { get; }

    // Newer versions come first, so that the choice does not depend on the order of folders.
    private static IcuLibrary? Find()
    {
        if (OperatingSystem.IsWindows())
        {
            return TryLoad("icu.dll", "") ?? TryLoad("icuuc.dll", "");
        }

        if (OperatingSystem.IsMacOS())
        {
            return TryLoad("/usr/lib/libicucore.dylib", "") ?? TryLoad("libicucore.dylib", "");
        }

        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            if (TryLoad($"libicuuc.so.{version}", $"_{version}") is { } found)
            {
                return found;
            }
        }

        // What is not there under its plain name need not be looked for by the version in the names of its functions.
        if (!NativeLibrary.TryLoad("libicuuc.so", out _))
        {
            return null;
        }

        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            if (TryLoad("libicuuc.so", $"_{version}") is { } found)
            {
                return found;
            }
        }

        return TryLoad("libicuuc.so", "");
    }

    private static IcuLibrary? TryLoad(string name, string suffix)
    {
        if (!NativeLibrary.TryLoad(name, out var library))
        {
            return null;
        }

        if (NativeLibrary.TryGetExport(library, "ubrk_open" + suffix, out _) && NativeLibrary.TryGetExport(library, "ubrk_getRuleStatus" + suffix, out _) && NativeLibrary.TryGetExport(library, "unorm2_getNFDInstance" + suffix, out _))
        {
            return new IcuLibrary(library, suffix);
        }

        NativeLibrary.Free(library);
        return null;
    }
}
