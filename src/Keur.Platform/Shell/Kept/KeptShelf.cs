using System.Collections.Concurrent;

namespace Keur.Platform.Shell.Kept;

/// <summary>
/// The answers made before that say the same to everyone. The law does not change while the program runs, only the day does: so they stay until it is another
/// day, or until they take more room than they may.
/// </summary>
internal sealed class KeptShelf(TimeProvider clock)
{
    private const long MostBytes = 64 * 1024 * 1024;
    private Filled _now = new(0);

    /// <summary>The answer to a request; null where none was made yet.</summary>
    public KeptAnswer? Find(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (!IsRead(request))
        {
            return null;
        }

        var now = Now();
        if (now.Answers.TryGetValue(PathOf(request), out var answer) && QueryOf(request) == answer.Query)
        {
            return answer;
        }

        // What is made from here on is made for this day, even if it is done on the next.
        context.Items[this] = now;
        return null;
    }

    /// <summary>Keeps an answer for whoever asks the same, and gives it to who asked first.</summary>
    public Task Give(HttpContext context, KeptAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        if (context.Items[this] is Filled filled && QueryOf(context.Request) == answer.Query && filled.Answers.TryAdd(PathOf(context.Request), answer)
            && Interlocked.Add(ref filled.Bytes, answer.Size) > MostBytes)
        {
            Interlocked.CompareExchange(ref _now, new Filled(filled.Day), filled);
        }

        return answer.Give(context);
    }

    // A page of another site may read some of this, and is told so by headers that are not kept: its request goes the whole way.
    private static bool IsRead(HttpRequest request) => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Headers.Origin.Count == 0;

    private static string PathOf(HttpRequest request) => request.Path.Value ?? string.Empty;

    private static string QueryOf(HttpRequest request) => request.QueryString.Value ?? string.Empty;

    private Filled Now()
    {
        var (now, today) = (Volatile.Read(ref _now), DateOnly.FromDateTime(clock.GetLocalNow().Date).DayNumber);
        if (now.Day == today)
        {
            return now;
        }

        var fresh = new Filled(today);
        return Interlocked.CompareExchange(ref _now, fresh, now) == now ? fresh : Volatile.Read(ref _now);
    }

    /// <summary>What was kept on one day.</summary>
    private sealed class Filled(int day)
    {
        public long Bytes;

        public int Day { get; } = day;

        public ConcurrentDictionary<string, KeptAnswer> Answers { get; } = new();
    }
}
