using System.ComponentModel;
using System.Diagnostics;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>The `z3` command: a program by others that decides what satisfies a script.</summary>
internal static class Solver
{
    /// <summary>The lines it answers a script with.</summary>
    public static async Task<string[]> Run(string script)
    {
        using var z3 = Start();
        var output = z3.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await z3.StandardInput.WriteAsync(script.AsMemory(), TestContext.Current.CancellationToken);
        z3.StandardInput.Close();
        var lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(lines, l => l.StartsWith("(error", StringComparison.Ordinal));
        return lines;
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("z3", ["-in", "-smt2"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        }
        catch (Win32Exception)
        {
            Assert.Fail("z3 is needed; install it with: apt-get install -y --no-install-recommends z3");
            throw;
        }
    }
}
