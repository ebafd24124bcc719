using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Keur.Law;

namespace Keur.Cli.Serving;

/// <summary>`keur serve`: starts the platform that lies beside this program, and ends when it ends.</summary>
internal static class ServeCommand
{
    private const string Program = "keur-platform";
    private const string UsualAddress = "http://127.0.0.1:8080";

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "URL",
            Description = new Words($"Where it can be reached (default: {UsualAddress}).", $"Waar het te bereiken is (standaard: {UsualAddress}).").In(terminal.Language),
            DefaultValueFactory = _ => UsualAddress,
        };
        var command = new Command("serve", new Words("Start the platform: the check for everyone in a browser, the law to read, and an API.", "Start het platform: de toets voor iedereen in een browser, de wet om te lezen, en een API.").In(terminal.Language)) { urls };
        HelpText.Examples[command] = ["keur serve", "keur serve --urls http://127.0.0.1:9000"];
        command.SetAction(parsed => Run(terminal, parsed.GetValue(urls)!));
        return command;
    }

    private static int Run(Terminal terminal, string urls)
    {
        if (!Uri.TryCreate(urls.Split(';')[0], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return terminal.Fail(new($"`{urls}` is no address; write {UsualAddress}.", $"`{urls}` is geen adres; schrijf {UsualAddress}."));
        }

        if (ProgramBeside.Find(Program) is not { } start)
        {
            return terminal.Fail(new($"The platform is `{Program}`, which should lie beside this program and does not.", $"Het platform is `{Program}`, dat naast dit programma hoort te staan en er niet is."), ProgramBeside.Advice(Program));
        }

        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(urls);
        using var platform = Process.Start(start)!;
        // A terminal tells both to stop and this one waits for the other; whoever stops this one alone means both.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            platform.Kill();
        });
        platform.WaitForExit();
        return platform.ExitCode;
    }
}
