using System.Text;
using Keur.Law;

namespace Keur.Cli;

/// <summary>Where the command reads and writes, and for whom.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="In">What is piped in.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Colour">Whether the reader sees colours: only at a terminal.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Stream In, Language Language, TimeProvider Clock, bool Colour)
{
    /// <summary>The exit code of bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>Whether what goes wrong is written as JSON lines, beside an answer in JSON.</summary>
    public bool Json { get; init; }

    /// <summary>How many columns a line may take: those of the terminal, at most a hundred; eighty where there is none.</summary>
    public int Width => Colour ? Math.Clamp(Console.WindowWidth, 40, 100) : 80;

    /// <summary>The day of the clock, in its own time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(IReadOnlyList<string> args)
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = false };
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        var colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(output, error, Console.OpenStandardInput(), LanguageChoice.Of(args), TimeProvider.System, colour);
    }

    /// <summary>Writes a line in the reader's language.</summary>
    public void Say(Words words) => Out.WriteLine(words.In(Language));

    /// <summary>Writes what went wrong, and gives the exit code of bad input.</summary>
    /// <param name="words">What went wrong.</param>
    /// <param name="advice">What to do about it.</param>
    public int Fail(Words words, Words? advice = null)
    {
        if (Json)
        {
            Error.WriteLine(ErrorLine.Of(words.In(Language), advice?.In(Language)));
            return BadInput;
        }

        Error.WriteLine($"{new Words("error", "fout").In(Language)}: {words.In(Language)}");
        if (advice is not null)
        {
            Error.WriteLine(advice.In(Language));
        }

        return BadInput;
    }

    /// <summary>Writes findings with their places.</summary>
    public void Report(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            Error.WriteLine(Json ? ErrorLine.Of(diagnostic, Language) : diagnostic.Render(Language));
        }
    }
}
