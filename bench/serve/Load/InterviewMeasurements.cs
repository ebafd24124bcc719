using System.Diagnostics;
using System.Globalization;

namespace Keur.Bench.Load;

/// <summary>Many people at once, each from the first page to an outcome, each with other answers.</summary>
internal static class InterviewMeasurements
{
    /// <summary>Prints what came of it.</summary>
    /// <returns>Whether everyone came to an outcome without an error.</returns>
    public static async Task<bool> Run(string program, int people)
    {
        using var keur = await RunningServer.Start(program, "/en/");
        var (start, worked) = (Stopwatch.GetTimestamp(), keur.Worked);
        var all = await Task.WhenAll(Enumerable.Range(0, people).Select(seed => Task.Run(() => new Interviewee(keur, seed).Go())));
        var took = Stopwatch.GetElapsedTime(start);
        var times = all.SelectMany(p => p.Times).Order().ToList();
        var questions = all.Select(p => p.Questions).Order().ToList();
        var errors = all.Select(p => p.Error).OfType<string>().ToList();
        Print($"{people:N0} interviews at once, from the first page to the outcome: {times.Count:N0} requests in {took.TotalSeconds:N1} s, {errors.Count} errors");
        Print($"latency: {Milliseconds(times[times.Count / 2]):N0} ms median, {Milliseconds(times[(int)(times.Count * 0.99)]):N0} ms p99, {Milliseconds(times[^1]):N0} ms longest; {(keur.Worked - worked).TotalMilliseconds / times.Count:N1} ms of processor a request; {keur.Memory / 1e6:N0} MB of memory at the end");
        Print($"questions: {questions[0]} at least, {questions[questions.Count / 2]} in the median, {questions[^1]} at most; {all.Select(p => p.Outcome).Distinct().Count():N0} outcomes that differ in an answer");
        foreach (var kind in errors.CountBy(e => e))
        {
            Print($"error: {kind.Key} ({kind.Value} times)");
        }

        return errors.Count == 0;
    }

    private static double Milliseconds(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
