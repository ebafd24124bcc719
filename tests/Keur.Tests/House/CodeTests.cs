using System.Text.RegularExpressions;

namespace Keur.Tests.House;

/// <summary>What every source file keeps to.</summary>
public sealed partial class CodeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;
    private static readonly string[] Code = ["src", "tests", "bench", "build"];
    private static readonly string[] Measured = [".cs", ".razor", ".sql", ".css", ".js"];

    // Put together here, so that this file does not fail its own test.
    private static readonly Regex LeftForLater = new(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    [Fact]
    public void No_file_is_longer_than_300_lines() => HouseRule.Holds(
        $"A file has at most {LongestFile} lines; split it by what it does:",
        from file in CodeFiles()
        let lines = Repository.Read(file).AsSpan().TrimEnd('\n').Count('\n') + 1
        where lines > LongestFile
        select $"{file}: {lines} lines");

    [Fact]
    public void No_method_is_longer_than_40_lines() => HouseRule.Holds(
        $"A method has at most {LongestMethod} lines; give its steps names:",
        from file in Repository.CSharp(Code)
        from member in new SourceShape(new SourceText(Repository.Read(file))).Members
        where member.Length > LongestMethod
        select $"{file}:{member.Line}: {member.Length} lines");

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() => HouseRule.Holds(
        "A file holds one type and is named after it (`Type.cs`, or `Type.Part.cs` for a part of a partial type):",
        Repository.CSharp(Code).SelectMany(file => MisplacedTypes(file, Repository.Read(file))));

    [Theory]
    [InlineData("src/A.cs", "class A { class B { } }", 0)]
    [InlineData("src/A.Part.cs", "partial class A { }", 0)]
    [InlineData("src/A.cs", "class A { } enum B { X }", 1)]
    [InlineData("src/A.cs", "record B(int X);", 1)]
    public void A_second_or_misnamed_type_is_found(string file, string text, int offences) =>
        Assert.Equal(offences, MisplacedTypes(file, text).Count());

    [Fact]
    public void Nothing_is_left_for_later() => HouseRule.Holds(
        "Code says what it does, not what it will do one day:",
        from file in CodeFiles()
        from line in Repository.Read(file).Split('\n').Index()
        where LeftForLater.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}");

    [Fact]
    public void Names_say_what_a_thing_is() => HouseRule.Holds(
        "A name that fits anything says nothing; name the thing after what it is or does:",
        from file in Repository.CSharp(Code)
        let types = new SourceShape(new SourceText(Repository.Read(file))).Types.Select(type => type.Name)
        from name in types.Concat(file.Split('/').SkipLast(1).SelectMany(folder => folder.Split('.'))).Distinct()
        where SaysNothing().IsMatch(name)
        select $"{file}: {name}");

    [Theory]
    [InlineData("FileHelper", true)]
    [InlineData("Utils", true)]
    [InlineData("RegisterService", true)]
    [InlineData("CommonTypes", true)]
    [InlineData("Database", false)]
    [InlineData("Utilisation", false)]
    public void An_empty_name_is_recognised_by_its_words(string name, bool empty) =>
        Assert.Equal(empty, SaysNothing().IsMatch(name));

    private static IEnumerable<string> CodeFiles() =>
        Repository.Files.Where(file => Code.Contains(file.Split('/')[0]) && Measured.Contains(Path.GetExtension(file)));

    private static IEnumerable<string> MisplacedTypes(string file, string text)
    {
        var types = new SourceShape(new SourceText(text)).Types.Where(type => !type.Nested).ToList();
        var name = Path.GetFileName(file).Split('.')[0];
        return types.Where((type, place) => place > 0 || type.Name != name).Select(type => $"{file}:{type.Line}: {type.Name}");
    }

    [GeneratedRegex("(Helpers?|Util(s|ity|ities)?|Managers?|Services?|Base)$|^Common([A-Z]|$)|Common$", RegexOptions.ExplicitCapture)]
    private static partial Regex SaysNothing();
}
