using System.Diagnostics;
using System.Text;
using Keur.Platform.Shell.Assets;

namespace Keur.Platform.Documents;

/// <summary>Prints pages to tagged PDF by a Chromium of the system, where there is one. It reads only the page it is given: names are not looked up.</summary>
internal sealed class PaperPrint(AssetShelf assets, IConfiguration configuration, ILogger<PaperPrint> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Styles = ["keur.css", "parts.css"];

    /// <summary>The PDF of a page; null where no Chromium is there, or it fails.</summary>
    /// <param name="page">The page, in UTF-8.</param>
    /// <param name="cancelled">Whether nobody waits for it any more.</param>
    public async Task<byte[]?> Print(byte[] page, CancellationToken cancelled)
    {
        if (Find() is not { } chromium)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("keur-print-").FullName;
        try
        {
            await WritePage(folder, Encoding.UTF8.GetString(page), cancelled);
            using var process = Process.Start(Command(chromium, folder))!;
            using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            bound.CancelAfter(Patience);
            await Wait(process, bound.Token);
            var pdf = Path.Combine(folder, "page.pdf");
            if (File.Exists(pdf))
            {
                return await File.ReadAllBytesAsync(pdf, cancelled);
            }

            PrintLog.Failed(log, process.ExitCode);
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Wait(Process process, CancellationToken cancelled)
    {
        try
        {
            // What it tells of itself is of no use to anybody, and must be read so that it does not wait.
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancelled), process.StandardError.ReadToEndAsync(cancelled));
            await process.WaitForExitAsync(cancelled);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private async Task WritePage(string folder, string html, CancellationToken cancelled)
    {
        foreach (var style in Styles)
        {
            html = html.Replace($"href=\"{assets.AddressOf(style)}\"", $"href=\"{style}\"", StringComparison.Ordinal);
            await File.WriteAllBytesAsync(Path.Combine(folder, style), assets.Bytes(style), cancelled);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "page.html"), html, cancelled);
    }

    private string? Find()
    {
        var configured = configuration["Keur:Chromium"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = configured is not null ? [configured] : Names.SelectMany(n => folders.Select(f => Path.Combine(f, n)));
        return found.FirstOrDefault(File.Exists);
    }

    private static ProcessStartInfo Command(string chromium, string folder)
    {
        var start = new ProcessStartInfo(chromium) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run", "--disable-javascript",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={Path.Combine(folder, "page.pdf")}", Path.Combine(folder, "page.html"),
        ];
        // As root Chromium runs only without its sandbox; as anyone else it keeps it.
        foreach (var argument in Environment.IsPrivilegedProcess ? arguments.Prepend("--no-sandbox") : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
