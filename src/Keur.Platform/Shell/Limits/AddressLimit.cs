using System.Net;
using System.Threading.RateLimiting;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Shell.Limits;

/// <summary>Counts how often an address calls, whatever it asks for, and has it wait once that is too often.</summary>
internal sealed class AddressLimit : IAsyncDisposable
{
    private readonly RequestDelegate _next;
    private readonly PartitionedRateLimiter<IPAddress> _limiter;

    /// <summary>Counts by these limits.</summary>
    public AddressLimit(RequestDelegate next, RequestLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = limits.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };
        _next = next;
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => options));
    }

    /// <summary>Lets a request through, or answers that it comes too often.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return MayCall(context.Connection.RemoteIpAddress ?? IPAddress.None) ? _next(context) : ErrorAnswer.Write(context, StatusCodes.Status429TooManyRequests);
    }

    private bool MayCall(IPAddress address)
    {
        using var lease = _limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _limiter.DisposeAsync();
}
