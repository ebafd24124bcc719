using System.CommandLine;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Cards;

/// <summary>
/// Answers given beside the card, as `--turnover 2000000` or `--size small`: an option answers the fact of its own name, for every card, and goes before what the
/// card says. Under a law that does not ask it, it says nothing.
/// </summary>
internal sealed class Overlay
{
    private readonly List<Option<string?>> _options;

    /// <summary>Adds the options to a command.</summary>
    public Overlay(Command command, Terminal terminal)
    {
        Option<string?> Named(string fact, string shape, Words says) => new("--" + fact) { HelpName = shape, Description = says.In(terminal.Language) };
        _options =
        [
            Named("turnover", "EUR", new("The worldwide turnover of the year before in euro, to work out fines.", "De wereldwijde omzet van het vorige jaar in euro, om boetes uit te rekenen.")),
            Named("size", "SIZE", new("The size of the undertaking, by a value of that fact.", "De grootte van de onderneming, met een waarde van dat feit.")),
        ];
        _options.ForEach(command.Add);
    }

    /// <summary>The answers to facts of a text; null, with the reason, where one does not answer its fact.</summary>
    public IReadOnlyList<Answer>? Read(ParseResult parsed, LawText text, Terminal terminal)
    {
        var answers = new List<Answer>();
        foreach (var option in _options)
        {
            if (parsed.GetValue(option) is not { } typed || text.FindFact(option.Name.TrimStart('-')) is not { } fact)
            {
                continue;
            }

            if (TypedAnswer.Read(fact, typed, out var mistake) is not { } answer)
            {
                var possible = TypedAnswer.Possible(fact);
                terminal.Fail(new($"{option.Name}: {mistake!.English} Possible: {possible.English}.", $"{option.Name}: {mistake.Dutch} Mogelijk: {possible.Dutch}."));
                return null;
            }

            answers.Add(answer);
        }

        return answers;
    }
}
