using System.Diagnostics;

namespace Keur.Bench.Load;

/// <summary>What one side did in a span of time.</summary>
/// <param name="Requests">How many requests it answered.</param>
/// <param name="Span">The span.</param>
/// <param name="Worked">The time of processors its process took.</param>
/// <param name="Latencies">How long each took, in ticks of the stopwatch.</param>
internal sealed record Turn(int Requests, TimeSpan Span, TimeSpan Worked, IReadOnlyList<long> Latencies)
{
    private const int Connections = 16;

    /// <summary>Requests a second.</summary>
    public double Rate => Requests / Span.TotalSeconds;

    /// <summary>Time of processors a request, in microseconds.</summary>
    public double Work => Worked.TotalMicroseconds / Requests;

    /// <summary>Calls a server for a while, on so many connections at a time, each waiting for what it asked for.</summary>
    /// <exception cref="InvalidOperationException">What came back was not what must come back.</exception>
    public static async Task<Turn> Of(RunningServer server, IReadOnlyList<(Call Call, Came Came)> calls, TimeSpan span)
    {
        var (start, worked) = (Stopwatch.GetTimestamp(), server.Worked);
        var end = start + (long)(span.TotalSeconds * Stopwatch.Frequency);
        var callers = await Task.WhenAll(Enumerable.Range(0, Connections).Select(place => Task.Run(() => Call(server.Client, calls, (place, end)))));
        var latencies = callers.SelectMany(l => l).ToList();
        return new Turn(latencies.Count, Stopwatch.GetElapsedTime(start), server.Worked - worked, latencies);
    }

    private static async Task<List<long>> Call(HttpMessageInvoker client, IReadOnlyList<(Call Call, Came Came)> calls, (int Place, long End) until)
    {
        var latencies = new List<long>();
        var buffer = new byte[calls.Max(c => c.Came.Body.Length) + 1];
        for (var next = until.Place; Stopwatch.GetTimestamp() < until.End; next++)
        {
            var (call, came) = calls[next % calls.Count];
            var sent = Stopwatch.GetTimestamp();
            using var request = call.Request();
            using var response = await client.SendAsync(request, CancellationToken.None);
            var length = await Read(response, buffer);
            latencies.Add(Stopwatch.GetTimestamp() - sent);
            if ((int)response.StatusCode != came.Status || !buffer.AsSpan(0, length).SequenceEqual(came.Body))
            {
                throw new InvalidOperationException($"{call.Address} answers {(int)response.StatusCode} with {length} bytes, and answered {came.Status} with {came.Body.Length} before.");
            }
        }

        return latencies;
    }

    private static async Task<int> Read(HttpResponseMessage response, byte[] buffer)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        return await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);
    }
}
