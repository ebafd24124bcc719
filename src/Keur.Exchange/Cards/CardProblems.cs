using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>What is wrong with one card. It stops recording at a bound, so that junk costs neither time nor memory.</summary>
internal sealed class CardProblems
{
    private const int Most = 1000;
    private readonly Diagnostics _found = [];

    /// <summary>Whether anything is wrong.</summary>
    public bool HasErrors => _found.HasErrors;

    /// <summary>Records an error.</summary>
    public void Error(string code, SourceSpan span, Words message, Words? advice = null)
    {
        if (_found.Count < Most)
        {
            _found.Error(code, span, message, advice);
        }
        else
        {
            _found.Error(
                "too-many-errors",
                SourceSpan.StartOf(span.File),
                new($"There are more than {Most} errors; the others are not shown.", $"Er zijn meer dan {Most} fouten; de overige staan hier niet."));
        }
    }

    /// <summary>Records that a name is not known, with the nearest that is.</summary>
    public void Unknown(string code, CardScalar written, Words message, IReadOnlyCollection<string> known)
    {
        // Looking for the nearest name is the dear part.
        var advice = _found.Count < Most ? NearestName.Advice(written.Text, known) : null;
        Error(code, written.Span, message, advice ?? ListOf(known));
    }

    /// <summary>Hands over all that was found.</summary>
    public void MoveTo(Diagnostics diagnostics) => diagnostics.AddRange(_found);

    private static Words? ListOf(IReadOnlyCollection<string> known)
    {
        const int Readable = 30;
        var list = string.Join(", ", known.Select(k => $"`{k}`"));
        return known.Count switch
        {
            0 => null,
            1 => new($"Only {list} is known here.", $"Alleen {list} is hier bekend."),
            <= Readable => new($"Known here: {list}.", $"Hier bekend: {list}."),
            _ => new("`keur law facts` lists them all.", "`keur law facts` noemt ze allemaal."),
        };
    }
}
