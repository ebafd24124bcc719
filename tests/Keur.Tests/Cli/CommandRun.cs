using System.Text;
using Keur.Cli;
using Keur.Law;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>Runs the command as a person would, with a clock that stands still, and keeps what it says.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Out">What it answered.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    private static readonly DateTimeOffset Today = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Runs with nothing on standard input.</summary>
    public static CommandRun Of(params string[] args) => With(string.Empty, args);

    /// <summary>Runs with this on standard input.</summary>
    public static CommandRun With(string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal(output, error, stream, LanguageChoice.Of(args), new StandingClock(Today), Colour: false);
        var code = CommandLine.Run(args, terminal);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The path of a sample.</summary>
    public static string Sample(string name) => Path.Combine(Repository.Root, "samples", name + ".yaml");

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
