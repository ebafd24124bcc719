using System.Text.RegularExpressions;

namespace Keur.Tests.House.Licences;

/// <summary>
/// An SPDX licence expression, judged against a list of allowed licences: of `A OR B` one must be allowed, of
/// `A AND B` both. `A WITH exception` is a licence of its own and must be on the list as such.
/// </summary>
internal sealed partial class LicenceExpression
{
    private readonly string[] words;
    private readonly IReadOnlyCollection<string> allowed;
    private int at;

    private LicenceExpression(string expression, IReadOnlyCollection<string> allowed)
    {
        words = [.. Word().Matches(expression).Select(match => match.Value)];
        this.allowed = allowed;
    }

    /// <summary>False as well for an expression that cannot be read.</summary>
    public static bool IsAllowed(string expression, IReadOnlyCollection<string> allowed)
    {
        var reader = new LicenceExpression(expression, allowed);
        return reader.Either() && reader.at == reader.words.Length;
    }

    // Both sides are always read: the reader must stand behind them whatever they say.
    private bool Either()
    {
        var holds = Both();
        while (Takes("OR"))
            holds = Both() | holds;
        return holds;
    }

    private bool Both()
    {
        var holds = One();
        while (Takes("AND"))
            holds = One() & holds;
        return holds;
    }

    private bool One()
    {
        if (Takes("("))
        {
            var holds = Either();
            return Takes(")") && holds;
        }

        var licence = Next();
        if (Takes("WITH"))
            licence = $"{licence} WITH {Next()}";
        return allowed.Contains(licence);
    }

    // Passing the end leaves the reader behind it, so that an expression cut short is never allowed.
    private string Next()
    {
        var word = words.ElementAtOrDefault(at) ?? "";
        at++;
        return word;
    }

    private bool Takes(string word)
    {
        if (at >= words.Length || words[at] != word)
            return false;

        at++;
        return true;
    }

    [GeneratedRegex(@"[()]|[^\s()]+")]
    private static partial Regex Word();
}
