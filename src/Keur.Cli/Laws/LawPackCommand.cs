using System.CommandLine;
using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>`keur law pack`: compiles a folder of law into one image.</summary>
internal static class LawPackCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = LawOptions.Folder(terminal);
        var output = new Option<string>("--output", "-o") { Description = new Words("Where to write the image.", "Waar het image te schrijven.").In(terminal.Language), HelpName = "FILE", DefaultValueFactory = _ => "law.image" };
        var command = new Command("pack", new Words("Compile a folder of law into one image.", "Compileer een map met wetten tot één image.").In(terminal.Language)) { folder, output };
        HelpText.Examples[command] = ["keur law pack law --output law.image"];
        command.SetAction(parsed => Run(terminal, parsed.GetValue(folder) ?? "law", parsed.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string directory, string output)
    {
        if (new LawAtHand(terminal).Open(directory) is null)
        {
            return Terminal.BadInput;
        }

        try
        {
            var image = LawImage.Write(LawReader.FilesOf(directory));
            File.WriteAllBytes(output, image);
            terminal.Say(new($"{output}: {image.Length} bytes", $"{output}: {image.Length} bytes"));
            return 0;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return terminal.Fail(new($"`{output}` cannot be written: {failed.Message}", $"`{output}` is niet te schrijven: {failed.Message}"));
        }
    }
}
