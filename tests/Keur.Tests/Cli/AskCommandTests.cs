using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>`keur ask` asks what matters, takes no answer for another, and loses nothing.</summary>
public sealed class AskCommandTests : IDisposable
{
    private static readonly string Kites = Path.Combine(Repository.Root, "tests/Keur.Tests/Law/ToyLaw");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_interview_reads_like_this() =>
        Approved.Matches(Ask("help", "why", "maybe", "yes", "no", "back", "answers", "?", "detla", "1", "change 1", "no", "answers", "stop").Error);

    [Fact]
    public void An_interview_reads_like_this_in_Dutch() =>
        Approved.Matches(Ask(["--lang", "nl"], "hulp", "waarom", "misschien", "ja", "nee", "terug", "antwoorden", "?", "1", "wijzig 1", "nee", "wijzig 9", "stop").Error);

    [Fact]
    public void Answers_become_a_card_that_is_judged_the_same()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");

        var asked = Ask([card], "yes", "no", "1", "?", "?", "?", "?", "?", "?", "?", "?", "?", "?", "?", "?", "?");
        var judged = CommandRun.Of("check", card, "--law-dir", Kites);

        Assert.Equal(0, asked.ExitCode);
        Assert.Empty(judged.Error);
        Assert.Contains(judged.Out.Split('\n')[0].Trim(), asked.Out, StringComparison.Ordinal);
        Assert.Contains("  flown-outdoors: yes\n", File.ReadAllText(card), StringComparison.Ordinal);
        Assert.Contains(": unknown\n", File.ReadAllText(card), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_is_there_is_continued_where_it_stopped_and_keeps_all_it_says()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");
        File.WriteAllText(card, "# my kite\nkeur: 1\nname: Red Baron\nversion: \"2\"\nfacts:\n  # outside?\n  flown-outdoors: yes\n  wing-form: delta   # a triangle\nevidence:\n  wing-form: seen\n");

        var asked = Ask([card], "no", "stop");

        Assert.Equal(0, asked.ExitCode);
        Assert.DoesNotContain("[flown-outdoors]", asked.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("[wing-form]", asked.Out, StringComparison.Ordinal);
        Assert.Equal("# my kite\nkeur: 1\nname: Red Baron\nversion: \"2\"\nfacts:\n  # outside?\n  flown-outdoors: yes\n  wing-form: delta   # a triangle\n  near-road: no\nevidence:\n  wing-form: seen\n", File.ReadAllText(card));
    }

    [Fact]
    public void A_new_card_is_filled_in_where_it_asks()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");
        CommandRun.Of("init", card, "--law-dir", Kites);
        var before = File.ReadAllLines(card);

        Ask([card], "yes", "stop");
        var after = File.ReadAllLines(card);

        Assert.Equal(before.Length, after.Length);
        Assert.Equal("  flown-outdoors: yes", Assert.Single(after.Except(before)));
    }

    [Fact]
    public void What_is_left_to_a_lawyer_is_not_asked_again_and_stands_so_in_the_card()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");

        Ask([card], "yes", "delta", "no", "no", "red", "30", "lawyer", "no", "no", "no");
        var written = File.ReadAllText(card);
        var again = Ask([card], "stop");

        Assert.Contains("  pulls-hard: unknown  # for a lawyer to judge\n", written, StringComparison.Ordinal);
        Assert.Contains("Nothing is left to ask.", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_given_here_can_be_changed_and_what_no_longer_arises_is_not_saved()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");

        Ask([card], "yes", "1", "change flown-outdoors", "no", "stop");
        var written = File.ReadAllText(card);

        Assert.Contains("  flown-outdoors: no\n", written, StringComparison.Ordinal);
        Assert.Equal(written.Contains("wing-form", StringComparison.Ordinal), written.Contains("  wing-form: delta\n", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_in_the_card_is_not_changed_here()
    {
        var card = WriteCard("keur: 1\nname: Red Baron\nfacts:\n  flown-outdoors: yes\n");

        var asked = Ask([card], "change flown-outdoors", "back", "stop");

        Assert.Contains("That was not answered here.", asked.Out, StringComparison.Ordinal);
        Assert.Contains("There is nothing to go back to.", asked.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_the_input_saves_what_is_there_and_says_so()
    {
        var card = Path.Combine(_folder.FullName, "kite.yaml");

        var asked = Ask([card], "yes");

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("The input ended before the questions did.", asked.Out, StringComparison.Ordinal);
        Assert.Contains("flown-outdoors: yes", File.ReadAllText(card), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_no_longer_matter_is_not_asked()
    {
        var asked = Ask(["--for", "classes"], [.. Enumerable.Repeat("no", 2), .. Enumerable.Repeat("?", 20)]);

        Assert.Contains("Nothing is left to ask.", asked.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[line-length]", asked.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[line-colours]", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_no_system_can_have_together_are_refused()
    {
        var sample = File.ReadAllLines(CommandRun.Sample("cv-screener")).Where(l => !l.StartsWith("provider:", StringComparison.Ordinal));
        var card = WriteCard(string.Join('\n', sample).Replace("development-only: no", "development-only: yes", StringComparison.Ordinal) + "\n");

        var asked = CommandRun.With("uses\ndevelops\nstop\n", "ask", card, "--for", "roles");

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("No system can have these answers together: `activity`", asked.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("  activity: [develops]\n", File.ReadAllText(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keur: 1\nname: X\nactors:\n  - { name: A }\n  - { name: B }\n")]
    [InlineData("keur: 1\nname: X\nfacts:\n  flown-outdoor: yes\n")]
    public void A_card_that_cannot_be_continued_is_told_and_left_as_it_is(string text)
    {
        var card = WriteCard(text);

        var asked = Ask([card], "yes", "yes");

        Assert.Equal(2, asked.ExitCode);
        Assert.Contains("error: ", asked.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(card));
    }

    [Fact]
    public void Only_one_law_is_asked() =>
        Assert.Equal(2, CommandRun.Of("ask", "--law", "com-2021-206", "--law", "eu-2024-1689").ExitCode);

    private static CommandRun Ask(params string[] typed) => Ask([], typed);

    private static CommandRun Ask(string[] options, params string[] typed) =>
        CommandRun.With(string.Concat(typed.Select(t => t + "\n")), ["ask", "--law-dir", Kites, .. options]);

    private string WriteCard(string text)
    {
        var card = Path.Combine(_folder.FullName, "card.yaml");
        File.WriteAllText(card, text);
        return card;
    }
}
