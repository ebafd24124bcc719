using System.Diagnostics;

namespace Keur.Tests.House;

/// <summary>The files of this repository: what git would commit, or, in a copy without git, all that is not build output.</summary>
internal static class Repository
{
    private static readonly string[] BuildOutput = ["bin", "obj", "artifacts", "TestResults", "keur-data", "node_modules", ".git"];

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Paths relative to the root, parted by `/`.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. (FromGit() ?? FromFolder(Root)).Where(IsThere).Order(StringComparer.Ordinal)];

    /// <summary>The C# files in the given top folders.</summary>
    public static IEnumerable<string> CSharp(params string[] folders) =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && folders.Contains(file.Split('/')[0]));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static bool IsThere(string file) => File.Exists(Path.Combine(Root, file));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Keur.slnx"))
            ? folder.FullName
            : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException("The tests must run from inside the repository."));

    private static string[]? FromGit()
    {
        if (!Path.Exists(Path.Combine(Root, ".git")))
            return null;

        var start = new ProcessStartInfo("git", ["-c", $"safe.directory={Root}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"git ls-files ended with exit code {git.ExitCode}");
    }

    private static IEnumerable<string> FromFolder(string folder) =>
        Directory.EnumerateFiles(folder).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !BuildOutput.Contains(Path.GetFileName(child))).SelectMany(FromFolder));
}
