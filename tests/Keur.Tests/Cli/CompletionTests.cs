using System.Diagnostics;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>A shell completes commands, options and the names in the law.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("la", "law")]
    [InlineData("law sh", "show")]
    [InlineData("check card.yaml --format s", "sarif")]
    [InlineData("check card.yaml --law eu", "eu-2024-1689")]
    [InlineData("law show com", "com-2021-206")]
    [InlineData("explain card.yaml high-risk/u", "high-risk/use")]
    [InlineData("law facts profiles-p", "profiles-people")]
    [InlineData("check card.yaml --reading four-tasks-suffice=y", "four-tasks-suffice=yes")]
    [InlineData("check card.yaml --fail-on prohib", "prohibited")]
    [InlineData("check card.yaml --require", "--require-determined")]
    public void A_word_that_can_become_only_one_becomes_it(string typed, string completed) =>
        Assert.Equal(completed, CommandRun.Of(["completion-words", "--", .. typed.Split(' ')]).Out.Trim());

    [Theory]
    [InlineData("check", "")]
    [InlineData("explain", "")]
    [InlineData("explain", "card")]
    public void Where_a_file_is_meant_the_shell_is_left_to_complete(params string[] words) =>
        Assert.Empty(CommandRun.Of(["completion-words", "--", .. words]).Out.Trim());

    [Fact]
    public void Without_a_word_every_command_is_offered_and_no_option()
    {
        var offered = CommandRun.Of("completion-words", "--", string.Empty).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim()).ToList();

        Assert.Contains("check", offered);
        Assert.Contains("completion", offered);
        Assert.DoesNotContain("completion-words", offered);
        Assert.DoesNotContain(offered, o => o.StartsWith('-'));
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "#compdef keur")]
    [InlineData("fish", "complete -c keur")]
    public void Each_shell_has_its_script(string shell, string line) =>
        Assert.Contains(line, CommandRun.Of("completion", shell).Out, StringComparison.Ordinal);

    [Fact]
    public void Another_shell_is_refused() => Assert.Equal(2, CommandRun.Of("completion", "tcsh").ExitCode);

    [Fact]
    public void A_real_shell_completes_with_the_script()
    {
        var keur = $"keur() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "keur.dll")}' \"$@\"; }}";
        var script = $"{keur}\nsource <(keur completion bash)\nCOMP_WORDS=(keur explain card.yaml high-risk/p); COMP_CWORD=3; _keur\necho \"${{COMPREPLY[@]}}\"\ncomplete -p keur\n";
        var start = new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Repository.Root };
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        Assert.Equal("high-risk/product\ncomplete -o bashdefault -o default -F _keur keur\n", output);
    }
}
