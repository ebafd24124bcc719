using System.Diagnostics;
using Keur.Law;

namespace Keur.Cli;

/// <summary>A program that lies beside this one: what cannot be compiled ahead of time, or is too large to carry along.</summary>
internal static class ProgramBeside
{
    /// <summary>What to do where a program is not there.</summary>
    /// <param name="name">Its name, without an ending.</param>
    public static Words Advice(string name) => new(
        $"From the source: run `./keur` there, which builds it. Otherwise put `{name}` of the same release into the folder of this program, {AppContext.BaseDirectory}",
        $"Vanuit de broncode: voer daar `./keur` uit, dat het bouwt. Zet anders `{name}` van dezelfde uitgave in de map van dit programma, {AppContext.BaseDirectory}");

    /// <summary>How to start it; null where it is not there.</summary>
    /// <param name="name">Its name, without an ending.</param>
    public static ProcessStartInfo? Find(string name)
    {
        var library = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        var program = Path.Combine(AppContext.BaseDirectory, name);
        var host = Environment.ProcessPath;
        return File.Exists(library) && Path.GetFileNameWithoutExtension(host) == "dotnet" ? new ProcessStartInfo(host!) { ArgumentList = { library } }
            : File.Exists(program) ? new ProcessStartInfo(program)
            : null;
    }
}
