using System.Diagnostics;
using Keur.Law.Model;

namespace Keur.Bench;

/// <summary>Questions systems of which answers are known. What was asked after the same answers before is not worked out again.</summary>
internal sealed class Questioning(Func<IReadOnlyList<Answer>, IReadOnlySet<Fact>, Fact?> next)
{
    private readonly Dictionary<string, Fact?> _known = [];

    /// <summary>How long each question took to find; those found before are not in it.</summary>
    public List<TimeSpan> Times { get; } = [];

    /// <summary>How many questions were put, and the answers that came; what the answers do not say is not known.</summary>
    public (int Asked, IReadOnlyList<Answer> Given) Of(IReadOnlyList<Answer> answers)
    {
        var known = answers.ToDictionary(a => a.Fact);
        var (given, skipped, path) = (new List<Answer>(), new HashSet<Fact>(), string.Empty);
        while (Next(path, given, skipped) is { } fact)
        {
            if (known.TryGetValue(fact, out var answer))
            {
                given.Add(answer);
            }
            else
            {
                skipped.Add(fact);
            }

            path += $"{fact.Index}:{Written(answer)};";
        }

        return (given.Count + skipped.Count, given);
    }

    private Fact? Next(string path, List<Answer> given, HashSet<Fact> skipped)
    {
        if (!_known.TryGetValue(path, out var fact))
        {
            var start = Stopwatch.GetTimestamp();
            fact = next(given, skipped);
            Times.Add(Stopwatch.GetElapsedTime(start));
            _known[path] = fact;
        }

        return fact;
    }

    private static string Written(Answer? answer) => answer is null
        ? "?"
        : $"{answer.YesNo}{string.Join('+', answer.Includes)}-{string.Join('-', answer.Excludes)}{answer.Dated}{answer.Date:yyyyMMdd}{answer.NotYet}{answer.Number}";
}
