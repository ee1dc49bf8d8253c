using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class HashShelvesTests
{
    [Property(MaxTest = 200)]
    public void AnyHashes_AreRememberedAsADictionaryRemembersThem(ulong[] hashes, bool sharesHalves)
    {
        var shelves = new HashShelves<uint>();
        var oracle = new Dictionary<ulong, uint>();
        for (var i = 0u; i < hashes.Length; i++)
        {
            // Equal lower halves all want the same place of their shelf; bits 48 and 49 are not kept.
            var hash = hashes[i] * 0x9E3779B97F4A7C15 & (sharesHalves ? 0x0003_FFFFUL << 32 & ~(3UL << 48) : ~(3UL << 48));
            Assert.Equal(oracle.TryGetValue(hash, out var expected), shelves.TryGet(hash, out var found));
            Assert.Equal(expected, found);
            if (oracle.TryAdd(hash, i))
            {
                shelves.Add(hash, i);
            }
        }

        Assert.Equal(oracle.Count, shelves.Count);
        Assert.All(oracle, pair => Assert.True(shelves.TryGet(pair.Key, out var value) && value == pair.Value));
    }

    [Fact]
    public void Zero_IsAHashToo()
    {
        var shelves = new HashShelves<uint>();
        Assert.False(shelves.TryGet(0, out _));
        shelves.Add(0, 5);
        Assert.True(shelves.TryGet(0, out var value));
        Assert.Equal(5u, value);
    }
}
