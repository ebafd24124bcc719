using Microsoft.Playwright;

namespace Keur.Journeys;

/// <summary>The browser of the system, started once.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    /// <summary>The browser.</summary>
    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        var program = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "No Chromium is installed; ./test installs it (see test-packages.txt).");
        var playwright = await Playwright.CreateAsync();
        string[] always = ["--disable-dev-shm-usage", "--disable-gpu"];
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Headless = true,
            Args = Environment.IsPrivilegedProcess ? [.. always, "--no-sandbox"] : always,
        });
    }
}
