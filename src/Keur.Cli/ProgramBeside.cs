using System.Diagnostics;

namespace Keur.Cli;

/// <summary>A program that lies beside this one: what cannot be compiled ahead of time, or is too large to carry along.</summary>
internal static class ProgramBeside
{
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
