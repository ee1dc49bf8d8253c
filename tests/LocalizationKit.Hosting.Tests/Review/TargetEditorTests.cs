using LocalizationKit.Hosting.Review;

namespace LocalizationKit.Hosting.Tests.Review;

/// <summary>Corrections change targets and nothing else.</summary>
public sealed class TargetEditorTests
{
    [Theory]
    [InlineData("""{"id":"a","x":{"y":1},"fields":[{"name":"t","source":"中","target":"a"},{"name":"u","source":"文"}]}""", 1, """{"id":"a","x":{"y":1},"fields":[{"name":"t","source":"中","target":"a"},{"name":"u","source":"文","target":"新"}]}""")]
    [InlineData("""{"id":"a","source":"中","target":"a"}""", 0, """{"id":"a","source":"中","target":"新"}""")]
    public void One_target_changes(string record, int index, string expected) =>
        Assert.Equal(expected, TargetEditor.Apply(record, [new FieldCorrection(index, "新")]));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_field_that_is_not_there_is_refused(int index) =>
        Assert.Contains("no field number", Assert.Throws<ArgumentException>(() => TargetEditor.Apply("""{"id":"a","fields":[{"name":"t","source":"x"}]}""", [new FieldCorrection(index, "y")])).Message, StringComparison.Ordinal);
}
