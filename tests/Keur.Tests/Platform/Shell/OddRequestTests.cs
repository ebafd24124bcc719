using System.Net.Sockets;
using System.Text;

namespace Keur.Tests.Platform.Shell;

/// <summary>Requests no browser makes, byte for byte on a socket: each gets a page, a problem document or a bare refusal, and none learns how the program is made.</summary>
public sealed class OddRequestTests
{
    private const string Html = "text/html";
    private const string ProblemJson = "application/problem+json";

    /// <summary>A request without its host, the status of its answer, and the type of what is in that; empty where the server itself refuses it.</summary>
    public static TheoryData<string, int, string> Requests => new()
    {
        { "GET /en/..%5c..%5cwindows HTTP/1.1\r\n", 404, Html },
        { "GET /en/..;/..;/etc/passwd HTTP/1.1\r\n", 404, Html },
        { "GET /en/%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\n", 404, Html },
        { "GET /en/%zz HTTP/1.1\r\n", 404, Html },
        { "GET //elsewhere.example/en/ HTTP/1.1\r\n", 404, Html },
        { "GET /en//elsewhere.example HTTP/1.1\r\n", 404, Html },
        { "GET /en/\\elsewhere.example HTTP/1.1\r\n", 404, Html },
        { "GET /wp-login.php HTTP/1.1\r\n", 404, Html },
        { "GET /assets/..%2fappsettings.json HTTP/1.1\r\n", 404, Html },
        { "GET /api/v1/laws/..%2f..%2fetc HTTP/1.1\r\n", 404, ProblemJson },
        { "GET /en/%00 HTTP/1.1\r\n", 400, string.Empty },
        { "GET /en/law/parliament/99999999999999999999 HTTP/1.1\r\n", 404, Html },
        { $"GET /en/result?c={new string('A', 20_000)} HTTP/1.1\r\n", 414, Html },
        { $"GET /en/result?c={new string('A', 15_000)} HTTP/1.1\r\n", 400, Html },
        { $"GET /en/about HTTP/1.1\r\nX-Long: {new string('b', 40_000)}\r\n", 431, string.Empty },
        { $"GET /en/about HTTP/1.1\r\nAccept-Language: {string.Join(',', Enumerable.Range(0, 900).Select(i => $"a{i};q=0.{i % 10}"))}\r\n", 200, Html },
        { "GET /nowhere HTTP/1.1\r\nAccept-Language: <script>, \u0001;;q=NaN\r\n", 404, Html },
        { "GET /en/about HTTP/1.1\r\nX-Forwarded-Host: elsewhere.example\r\nX-Original-URL: /secret\r\nX-HTTP-Method-Override: DELETE\r\n", 200, Html },
        { "TRACE /en/about HTTP/1.1\r\n", 404, Html },
        { "PUT /api/v1/verdicts HTTP/1.1\r\n", 404, ProblemJson },
        { "POST /en/check HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n", 400, string.Empty },
        { "POST /en/check/card HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=\r\nContent-Length: 0\r\n", 400, Html },
        { "POST /en/check/card HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 0\r\n", 400, Html },
        { "POST /api/v1/verdicts HTTP/1.1\r\nContent-Length: 0\r\n", 422, ProblemJson },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_odd_request_is_answered_and_told_nothing(string request, int status, string type)
    {
        await using var platform = await RunningPlatform.With(_ => { });
        var answer = await Send(platform.Visitor.BaseAddress!, $"{request}Host: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        if (type.Length > 0)
            Assert.Contains($"Content-Type: {type}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("://elsewhere.example", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"//elsewhere.example", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer, StringComparison.Ordinal);
    }

    private static async Task<string> Send(Uri address, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
