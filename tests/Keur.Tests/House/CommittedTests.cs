using System.Text.RegularExpressions;

namespace Keur.Tests.House;

/// <summary>What every committed file keeps to, whatever its kind.</summary>
public sealed class CommittedTests
{
    // Put together here, so that this file does not fail its own test.
    private static readonly Regex MachinePath = new(
        @"(?<![\w.*/-])/(wo" + @"rk|ro" + @"ot|ho" + @"me/\w+|Us" + @"ers/\w+|tm" + @"p/bash_jobs)(?=[/\s""'`:;,)]|$)|\b[A-Z]:\\Us" + @"ers\\",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));

    private static readonly Regex RelativeLink = new(@"\]\((?<target>(?!https?:|mailto:|#)[^)#\s]+)", RegexOptions.None, TimeSpan.FromSeconds(10));

    [Fact]
    public void No_file_names_a_path_of_the_machine_it_was_written_on() => HouseRule.Holds(
        "A path of one machine means nothing on another; write it relative to the repository:",
        from file in Repository.Files
        let text = Repository.Read(file)
        where !text.Contains('\0')
        from line in text.Split('\n').Index()
        where MachinePath.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}");

    [Fact]
    public void A_machine_path_is_recognised_and_a_relative_one_is_not()
    {
        Assert.Matches(MachinePath, "see /wo" + "rk/main");
        Assert.Matches(MachinePath, "\"/ho" + "me/someone/keur\"");
        Assert.DoesNotMatch(MachinePath, "src/wo" + "rk/file");
        Assert.DoesNotMatch(MachinePath, "https://example.org/wo" + "rk/1");
    }

    [Fact]
    public void No_received_text_is_committed() => HouseRule.Holds(
        "A received text is approved or it is wrong; it is never committed:",
        Repository.Files.Where(file => file.EndsWith(".received.txt", StringComparison.Ordinal)));

    [Fact]
    public void An_approved_text_belongs_to_a_test() => HouseRule.Holds(
        "An approved text lies beside the test it belongs to (`Class.Test.approved.txt`):",
        Repository.Files.Where(file => file.EndsWith(".approved.txt", StringComparison.Ordinal) && !HasTest(file)));

    [Fact]
    public void A_link_between_documents_leads_somewhere() => HouseRule.Holds(
        "A relative link in a document points to a file or folder that is committed:",
        from file in Repository.Files
        where file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("law/", StringComparison.Ordinal)
        from Match link in RelativeLink.Matches(Repository.Read(file))
        where !IsCommitted(file, link.Groups["target"].Value)
        select $"{file}: {link.Groups["target"].Value}");

    [Fact]
    public void Every_line_of_the_test_packages_says_kind_package_suite_and_probe() => HouseRule.Holds(
        "A line of test-packages.txt is `debian|npm <package> <suite> <command or file to probe>`:",
        from line in Repository.Read("test-packages.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ')
        where words.Length != 4 || words[0] is not ("debian" or "npm") || words.Any(word => word.Length == 0)
        select line);

    private static bool IsCommitted(string from, string link)
    {
        var target = Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(from)!, link)).Replace('\\', '/');
        return Repository.Files.Any(file => file == target || file.StartsWith($"{target}/", StringComparison.Ordinal));
    }

    private static bool HasTest(string approved)
    {
        var name = Path.GetFileName(approved).Split('.');
        var file = $"{Path.GetDirectoryName(approved)}/{name[0]}.cs";
        return Repository.Files.Contains(file) && Repository.Read(file).Contains($" {name[1]}(", StringComparison.Ordinal);
    }
}
