using System.Threading.RateLimiting;
using Keur.Exchange.Cards;
using Keur.Platform.Shell.Pages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Keur.Platform.Shell.Limits;

/// <summary>What a request may weigh and how often one address may call. Set them under `Keur:Limits`.</summary>
public sealed class RequestLimits
{
    /// <summary>The policy of what costs much work: few at a time, the others wait.</summary>
    public const string Heavy = "heavy";

    private const int LongestAddress = 16 * 1024;

    /// <summary>The most bytes of a body: the largest card, and room for what a form puts around it.</summary>
    public long Body { get; init; } = CardFile.Largest + (256 * 1024);

    /// <summary>How many requests are worked on at a time.</summary>
    public int AtOnce { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>How many connections, and how many requests, may wait to be taken.</summary>
    public int Waiting { get; init; } = 4_096;

    /// <summary>How many requests one address may make at once before it has to wait for more.</summary>
    public int Burst { get; init; } = 3_000;

    /// <summary>How many requests one address is granted each second.</summary>
    public int PerSecond { get; init; } = 100;

    /// <summary>How many heavy requests are worked on at a time, for everyone together.</summary>
    public int HeavyAtOnce { get; init; } = 2;

    /// <summary>How many heavy requests may wait.</summary>
    public int HeavyWaiting { get; init; } = 32;

    /// <summary>How long a request may take.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether an address is longer than any that is given here. What the server itself turns away it turns away without a word, so it takes some more.</summary>
    public static bool IsTooLong(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) > LongestAddress;
    }

    /// <summary>Sets what the server itself holds to.</summary>
    public void Apply(KestrelServerOptions server)
    {
        ArgumentNullException.ThrowIfNull(server);
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = Body;
        server.Limits.MaxRequestLineSize = 4 * LongestAddress;
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        server.Limits.MaxRequestHeaderCount = 60;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromMinutes(1);
    }

    /// <summary>Sets how many are worked on at a time.</summary>
    public void Apply(RateLimiterOptions limiter)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) => new ValueTask(ErrorAnswer.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests));
        // Judging is work: taken on all at once it would keep even the reading of requests waiting. So a few are worked on, and the others wait without a thread.
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(string.Empty, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
        limiter.AddConcurrencyLimiter(Heavy, o => (o.PermitLimit, o.QueueLimit, o.QueueProcessingOrder) = (HeavyAtOnce, HeavyWaiting, QueueProcessingOrder.OldestFirst));
    }
}
