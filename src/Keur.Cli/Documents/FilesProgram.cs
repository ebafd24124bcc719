using System.Diagnostics;
using Keur.Law;

namespace Keur.Cli.Documents;

/// <summary>The program beside this one that knows formats which cannot be compiled ahead of time.</summary>
internal sealed class FilesProgram(Terminal terminal)
{
    private const string Name = "keur-files";

    /// <summary>A document in a format; null, with the reason, where the program is not there or fails.</summary>
    public byte[]? Write(string format, string json)
    {
        if (Start(format) is not { } start)
        {
            terminal.Fail(new($"This format is written by `{Name}`, which should lie beside this program and does not.", $"Dit formaat wordt geschreven door `{Name}`, dat naast dit programma hoort te staan en er niet is."), ProgramBeside.Advice(Name));
            return null;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(json);
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return bytes.ToArray();
        }

        terminal.Fail(new($"`{Name}` failed: {said.Trim()}", $"`{Name}` mislukte: {said.Trim()}"));
        return null;
    }

    /// <summary>Starts it with its input and output in reach; null, with the reason, where it is not there.</summary>
    /// <param name="args">What it is asked to do.</param>
    public Process? Run(params IReadOnlyList<string> args)
    {
        if (Start(args[0]) is { } start)
        {
            args.Skip(1).ToList().ForEach(start.ArgumentList.Add);
            return Process.Start(start);
        }

        terminal.Fail(new($"This format is known to `{Name}`, which should lie beside this program and does not.", $"Dit formaat kent `{Name}`, dat naast dit programma hoort te staan en er niet is."), ProgramBeside.Advice(Name));
        return null;
    }

    private static ProcessStartInfo? Start(string format)
    {
        var start = ProgramBeside.Find(Name);
        if (start is null)
        {
            return null;
        }

        start.ArgumentList.Add(format);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return start;
    }
}
