using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocalizationKit.Cli;

/// <summary>Takes the memory that every check needs from the system at once.</summary>
/// <remarks>
/// The collector takes its memory in steps of sixteen pages, and each page then costs a fault when it is first written: some six hundred of them for one record, ten times
/// as dear as all pages at once. Only for the native program on Linux; where something is not as expected, nothing happens.
/// </remarks>
internal static partial class StartMemory
{
    // What a check of one short record writes.
    private const int Wanted = 1 << 22;

    private const int PageSize = 1 << 12;

    // The collector hands memory out in regions of this size, each at a multiple of it.
    private const int RegionSize = 1 << 22;
    private const int ReadAndWrite = 3;
    private const int PopulateForWriting = 23;

    /// <summary>Takes the memory that follows the last object of the heap.</summary>
    public static void Take()
    {
        if (RuntimeFeature.IsDynamicCodeSupported || !OperatingSystem.IsLinux() || !Environment.Is64BitProcess || Environment.SystemPageSize != PageSize)
        {
            return;
        }

        var last = new object();
        var address = Unsafe.As<object, nint>(ref last);
        var start = (address + PageSize - 1) & -PageSize;
        var end = Math.Min(start + Wanted, (address | (RegionSize - 1)) + 1);
        if (end > start && Protect(start, (nuint)(end - start), ReadAndWrite) == 0)
        {
            _ = Advise(start, (nuint)(end - start), PopulateForWriting);
        }
    }

    [LibraryImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Protect(nint address, nuint length, int access);

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint address, nuint length, int advice);
}
