using System.Buffers;
using System.Collections.Concurrent;

namespace Keur.Bench.Bare;

/// <summary>The answers that were handed in to be given to whoever asks.</summary>
internal sealed class AnswerShelf
{
    private const int Piece = 16 * 1024;
    private readonly ConcurrentDictionary<int, GivenAnswer> _answers = new();

    /// <summary>The answer of a number.</summary>
    public GivenAnswer this[int id] => _answers[id];

    /// <summary>Takes an answer in: the body, and the headers that tell what it is.</summary>
    public async Task<IResult> Put(int id, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var headers = request.Headers;
        _answers[id] = new GivenAnswer(int.Parse(headers["X-Status"].ToString()), body.ToArray(), request.ContentType ?? string.Empty, headers.ContentEncoding.ToString(), headers["X-Tag"].ToString());
        return Results.NoContent();
    }

    /// <summary>Reads a body to its end.</summary>
    public static async Task Drain(HttpRequest request)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        while (await request.Body.ReadAsync(buffer) > 0)
        {
            // What it says counts for nothing here; that it came in does.
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }
}
