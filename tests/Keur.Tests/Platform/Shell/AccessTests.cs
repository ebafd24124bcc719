using System.Net;
using Keur.Platform.Shell.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Tests.Platform.Shell;

public sealed class AccessTests
{
    [Fact]
    public void Every_endpoint_names_the_policy_that_opens_it()
    {
        var endpoints = PlatformUnderTest.Shared.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, e => Assert.Contains(e.Metadata.OfType<IAuthorizeData>(), a => a.Policy == Policies.Anyone));
        Assert.DoesNotContain(endpoints, e => e.Metadata.OfType<IAllowAnonymous>().Any());
    }

    [Fact]
    public async Task What_names_no_policy_is_shut()
    {
        await using var platform = await RunningPlatform.With(app => app.MapGet("/forgotten", () => "secret"));

        using var answer = await platform.Visitor.GetAsync(new Uri("/forgotten", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
