using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Keur.Bench.Load;

/// <summary>A server that was started to be measured, on a port of its own.</summary>
internal sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(10);
    private readonly Process _process;

    private RunningServer(Process process, Uri address, HttpMessageInvoker client) => (_process, Address, Client) = (process, address, client);

    /// <summary>Where it is reached.</summary>
    public Uri Address { get; }

    /// <summary>Who calls it.</summary>
    public HttpMessageInvoker Client { get; }

    /// <summary>From the start of the process until its first answer.</summary>
    public TimeSpan UntilFirst { get; private init; }

    /// <summary>The time of processors it took so far.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Its memory now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program of the framework and waits until a page is there.</summary>
    public static Task<RunningServer> Start(string library, string page) => Start("dotnet", [library], page);

    /// <summary>Starts a command that takes `--urls`, and waits until a page is there.</summary>
    /// <exception cref="InvalidOperationException">It ended, or gave no page in time.</exception>
    public static async Task<RunningServer> Start(string name, IReadOnlyList<string> arguments, string page)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(name, [.. arguments, "--urls", address.GetLeftPart(UriPartial.Authority)]) { RedirectStandardOutput = true, UseShellExecute = false };
        // One address is all who call here, and it is to be measured what the program can do and not what one address may ask of it.
        foreach (var limit in new[] { "Burst", "PerSecond" })
        {
            start.Environment[$"Keur__Limits__{limit}"] = $"{int.MaxValue}";
        }

        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var client = Caller.Make();
        while (!await IsThere(client, new Uri(address, page)))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"{name} {string.Join(' ', arguments)} gave no page.");
            }

            await Task.Delay(Between);
        }

        return new RunningServer(process, address, client) { UntilFirst = Stopwatch.GetElapsedTime(started) };
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsThere(HttpMessageInvoker client, Uri page)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            using var response = await client.SendAsync(request, CancellationToken.None);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
