using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>`keur law mutate`.</summary>
public sealed class MutateCommandTests
{
    private const string Names = """
        # Names

        ```keur
        role flyer "Flyer"
        fact flies of dealing : yes/no
          ask "Do you fly it?"
        fact old of system : yes/no
          ask "Is it old?"
        ```
        """;

    private const string Act = """
        ---
        id: kites
        title: Kites
        in-force: 2020-01-31
        ---
        # Article 1

        ```keur
        rule flyer/who @ 1
          when flies
        duty look "Look" @ 2
          on   flyer
          when old
        ```

        ```example
        Flown and old
          given flies, old
          then  duty look
        ```
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Survivors_are_listed_by_file_with_their_line_and_what_was_changed(string language)
    {
        using var law = new LawOnDisk(Names, Act);
        var run = CommandRun.Of("law", "mutate", "--law-dir", law.Path, "kites", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("law/kites/act.md:13: look: " + (language == "en" ? "left out `old`" : "`old` weggelaten"), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mutant_stands_in_the_JSON_with_its_fate_and_the_figures_agree()
    {
        using var law = new LawOnDisk(Names, Act);
        using var json = JsonDocument.Parse(CommandRun.Of("law", "mutate", "--law-dir", law.Path, "--format", "json").Out);
        var text = Assert.Single(json.RootElement.EnumerateArray());
        var fates = text.GetProperty("mutants").EnumerateArray().Select(m => m.GetProperty("fate").GetString()).ToList();

        Assert.Equal(text.GetProperty("survived").GetInt32(), fates.Count(f => f == "Survives"));
        Assert.Equal(fates.Count, text.GetProperty("survived").GetInt32() + text.GetProperty("caught").GetInt32() + text.GetProperty("same").GetInt32());
    }

    [Fact]
    public void The_law_carried_along_is_changed_on_texts_of_its_own()
    {
        var before = CommandRun.Of("law", "list", "--format", "json").Out;
        var carried = CommandRun.Of("law", "mutate", "com-2021-206", "--sample", "5", "--format", "json").Out;
        var read = CommandRun.Of("law", "mutate", "com-2021-206", "--sample", "5", "--format", "json", "--law-dir", Path.Combine(House.Repository.Root, "law")).Out;

        Assert.Equal(read, carried);
        Assert.Equal(before, CommandRun.Of("law", "list", "--format", "json").Out);
    }

    [Fact]
    public void A_sample_is_as_large_as_asked_for()
    {
        using var law = new LawOnDisk(Names, Act);
        using var json = JsonDocument.Parse(CommandRun.Of("law", "mutate", "--law-dir", law.Path, "--sample", "3", "--seed", "2", "--format", "json").Out);

        Assert.Equal(3, json.RootElement[0].GetProperty("mutants").GetArrayLength());
    }
}
