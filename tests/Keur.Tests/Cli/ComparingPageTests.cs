using System.Text;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>The page about what moves between laws is what the program says, cut to the classes and the largest moves.</summary>
public sealed class ComparingPageTests
{
    private const string Now = "eu-2024-1689";
    private const string Page = "docs/comparing.md";
    private const int MostMoves = 4;

    private const string Head = """
        # What moves between two laws, and between two sides of a reading

        Below is what the program says on 24 November 2026, cut to the classes and the largest moves; a test keeps this page equal to it. How long it takes stands in
        [asking and comparing](asking-and-comparing.md). A move is told with an example: a card that the first law puts into the classes on the left and the second
        into those on the right, from which nothing can be left out. `keur check` confirms it under both.

        ```text
        keur law compare com-2021-206 eu-2024-1689 --format markdown                         the proposal of 2021, and the act today
        keur law compare eu-2024-1689@2024-08-01 eu-2024-1689 --format markdown              the act as published, and as amended
        keur law compare eu-2024-1689~2026-12-01 eu-2024-1689~2026-12-02 --format markdown   one night
        keur law compare eu-2024-1689 --readings --format markdown                           each reading against its other side
        keur law compare com-2021-206 --readings --format markdown
        keur law compare CARD --law SPEC --law SPEC                                          one card under several laws
        ```

        Two things read oddly at first. *As it binds* compares the day, too: the proposal never bound anybody, so everything under it comes from "none". And a share counts
        combinations of answers, most of which nobody would build: nine in ten are outside the act, as any one of several answers puts them there.


        """;

    [Fact]
    public void The_page_says_what_the_program_says()
    {
        var said = new StringBuilder(Head);
        foreach (var (first, second) in new[] { ("com-2021-206", Now), ($"{Now}@2024-08-01", Now), ($"{Now}~2026-12-01", $"{Now}~2026-12-02") })
        {
            said.Append(Cut(Said("law", "compare", first, second, "--format", "markdown"))).Append('\n');
        }

        said.Append(Lower(Said("law", "compare", Now, "--readings", "--format", "markdown"))).Append('\n').Append(Lower(Said("law", "compare", "com-2021-206", "--readings", "--format", "markdown")));
        var page = Path.Combine(Repository.Root, Page);
        Approved.Compare(said.ToString(), page, page + ".received.txt", Environment.GetEnvironmentVariable("KEUR_APPROVE") == "1");
    }

    private static string Said(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Empty(run.Error);
        return run.Out;
    }

    /// <summary>Without the rows of roles and grounds, and with the first moves of each list.</summary>
    private static string Cut(string markdown)
    {
        var (kept, moves) = (new StringBuilder(), 0);
        foreach (var line in Lower(markdown).Split('\n'))
        {
            moves = line.StartsWith('#') ? 0 : line.StartsWith("- ", StringComparison.Ordinal) ? moves + 1 : moves;
            var isMove = line.TrimStart().StartsWith("- ", StringComparison.Ordinal);
            var isRow = line.StartsWith("| ", StringComparison.Ordinal) && !Classes.Any(c => line.StartsWith($"| {c} |", StringComparison.Ordinal)) && !line.StartsWith("| conclusion", StringComparison.Ordinal);
            var isRest = line.EndsWith("are in the JSON.", StringComparison.Ordinal);
            kept.Append(isRow || isRest || (isMove && moves > MostMoves) ? string.Empty : line + "\n");
        }

        return kept.Replace("\n\n\n", "\n\n").ToString().TrimEnd('\n') + "\n";
    }

    private static string[] Classes { get; } = ["out-of-scope", "prohibited", "high-risk", "transparency", "gpai", "minimal"];

    private static string Lower(string markdown) => markdown.StartsWith('#') ? "#" + markdown.Replace("\n#", "\n##", StringComparison.Ordinal) : markdown;
}
