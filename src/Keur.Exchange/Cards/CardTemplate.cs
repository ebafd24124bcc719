using System.Text;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Writes a new card: every question that arises for everyone as a comment, its answer on a line to take the `#` off.</summary>
public sealed class CardTemplate
{
    private const int Width = 100;
    private readonly StringBuilder _text = new();
    private readonly Language _language;

    private CardTemplate(Language language) => _language = language;

    /// <summary>The text of a new card. It is valid as it is: with no answers.</summary>
    /// <param name="text">The text whose vocabulary it asks from.</param>
    /// <param name="countries">What the country of an actor answers.</param>
    /// <param name="language">The language of the questions.</param>
    public static string Write(LawText text, CountryMapping countries, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(countries);
        var template = new CardTemplate(language);
        template.Head();
        template.Shorthands(text, countries);
        template.Facts(text);
        template.Evidence();
        return template._text.ToString();
    }

    private void Head()
    {
        Line($"keur: {CardReader.Format}");
        Line("name: " + new Words("New system", "Nieuw systeem").In(_language));
        Line("version: \"0.1\"");
        Line(string.Empty);
    }

    private void Shorthands(LawText text, CountryMapping countries)
    {
        if (text.Shorthands.Count == 0)
        {
            return;
        }

        Comment(string.Empty, new("For whom does the card speak? Take the # off one line, or more if you are more than one.", "Voor wie spreekt de kaart? Haal de # weg van één regel, of van meer als u meer dan één bent."));
        var name = new Words("Name", "Naam").In(_language);
        foreach (var shorthand in text.Shorthands)
        {
            Line($"#{shorthand.Name}: {{ {CardReader.Name}: {name}, {countries.Key}: {countries.Members.Order(StringComparer.Ordinal).First()} }}");
        }

        Line(string.Empty);
    }

    private void Facts(LawText text)
    {
        Comment(string.Empty, new(
            "Take the # off to answer. Leave out what you do not know, or write unknown. More questions follow from your answers: `keur ask` asks them.",
            "Haal de # weg om te antwoorden. Laat weg wat u niet weet, of schrijf unknown. Uit uw antwoorden volgen meer vragen: `keur ask` stelt ze."));
        Line("facts:");
        foreach (var subject in text.Facts.Where(f => f.OnlyWhen is null).GroupBy(f => f.Subject).OrderBy(g => g.Key))
        {
            Line(string.Empty);
            Line($"  # == {Title(subject.Key).In(_language)} ==");
            foreach (var fact in subject)
            {
                Question(fact);
            }
        }
    }

    private void Question(Fact fact)
    {
        Line(string.Empty);
        Comment("  ", fact.Ask);
        if (fact.Help is { } help)
        {
            Comment("  ", help);
        }

        var widest = fact.Values.Select(v => v.Name.Length).DefaultIfEmpty().Max();
        foreach (var value in fact.Values)
        {
            Line($"  #   {value.Name.PadRight(widest)}  {OneLine(value.Text.In(_language))}");
        }

        Line($"  #{fact.Id}: unknown  # {Answers(fact).In(_language)}");
    }

    private void Evidence()
    {
        Line(string.Empty);
        Comment(string.Empty, new("Where an answer comes from; for a judgement, who weighed it and why.", "Waar een antwoord vandaan komt; voor een weging: wie woog en waarom."));
        Line("evidence:");
    }

    private static Words Answers(Fact fact)
    {
        const string Day = "2026-01-31";
        return fact.Type switch
        {
            FactType.OneOf => new("one of these", "één van deze"),
            FactType.SomeOf => new("[…] with all that hold, [] for none", "[…] met alles wat geldt, [] voor geen"),
            FactType.Date => Words.Same($"{Day}, never, not yet"),
            FactType.Number => Words.Same(fact.Unit ?? string.Empty),
            FactType.Judgement => new("yes, no: a judgement", "yes, no: een weging"),
            _ => Words.Same("yes, no"),
        };
    }

    private static Words Title(FactSubject subject) => subject switch
    {
        FactSubject.System => new("The system", "Het systeem"),
        FactSubject.Model => new("The model in it", "Het model erin"),
        FactSubject.Product => new("The product around it", "Het product eromheen"),
        FactSubject.Actor => new("Who asks", "Wie het vraagt"),
        FactSubject.Dealing => new("What they do with the system", "Wat die met het systeem doet"),
        FactSubject.Use => new("The use", "Het gebruik"),
        FactSubject.Incident => new("The incident", "Het incident"),
        _ => new("The state of law and standards", "De stand van recht en normen"),
    };

    private void Comment(string indent, Words words)
    {
        var line = new StringBuilder();
        foreach (var word in OneLine(words.In(_language)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length > Width)
            {
                Line($"{indent}#{line}");
                line.Clear();
            }

            line.Append(' ').Append(word);
        }

        Line($"{indent}#{line}");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private void Line(string line) => _text.Append(line).Append('\n');
}
