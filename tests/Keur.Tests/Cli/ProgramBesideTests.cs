using System.Diagnostics;

namespace Keur.Tests.Cli;

/// <summary>The command by itself, in a folder without the programs that belong beside it.</summary>
public sealed class ProgramBesideTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("keur-alone").FullName;

    public ProgramBesideTests()
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(f => IsOfTheCommand(Path.GetFileName(f))))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en", "keur-platform", "run `./keur` there, which builds it", "serve")]
    [InlineData("nl", "keur-platform", "voer daar `./keur` uit, dat het bouwt", "serve")]
    [InlineData("en", "keur-files", "of the same release into the folder of this program", "portfolio", "import", "cards.parquet")]
    [InlineData("nl", "keur-files", "van dezelfde uitgave in de map van dit programma", "portfolio", "import", "cards.parquet")]
    public async Task A_program_that_should_lie_beside_and_does_not_is_named_with_what_to_do(string language, string program, string advice, params string[] args)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "cards.parquet"), "PAR1", TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_folder, "keur.dll"), .. args, "--lang", language]) { RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = _folder };
        using var keur = Process.Start(start)!;
        var said = await keur.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await keur.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, keur.ExitCode);
        Assert.Contains($"`{program}`", said, StringComparison.Ordinal);
        Assert.Contains(advice, said, StringComparison.Ordinal);
        Assert.Contains(_folder, said, StringComparison.Ordinal);
    }

    private static bool IsOfTheCommand(string file) =>
        (file.StartsWith("keur.", StringComparison.Ordinal) || file.EndsWith(".dll", StringComparison.Ordinal)) && !file.StartsWith("keur-", StringComparison.Ordinal);
}
