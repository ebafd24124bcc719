using Keur.Cli.Cards;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;

namespace Keur.Cli.Asking;

/// <summary>The card that an interview continues or begins.</summary>
internal sealed class AskedCard
{
    private readonly string? _path;
    private readonly CardBinder _binder;

    private AskedCard(string? path, CardBinder binder, Card card, Case only)
    {
        (_path, _binder, Card) = (path, binder, card);
        Answers = only.Answers;
        Actor = only.Actor;
        Places = only.Places.ToDictionary(p => p.Key.Id, p => p.Value);
    }

    /// <summary>The card as it was.</summary>
    public Card Card { get; }

    /// <summary>Its answers.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    /// <summary>For whom it speaks; null where it names nobody.</summary>
    public string? Actor { get; }

    /// <summary>Where it answers each fact.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; }

    /// <summary>What it says of each fact, be it that it is not known.</summary>
    public required IReadOnlyList<Reply> Said { get; init; }

    /// <summary>Opens the card of a file, or begins one where there is no file; null, with the reason, where it cannot be continued.</summary>
    public static AskedCard? Open(string? path, CardBinder binder, LawText text, Diagnostics diagnostics)
    {
        var file = path is not null && Path.Exists(path) ? CardFile.Load(path, Stream.Null, diagnostics) : Begin(path);
        var card = file is null ? null : CardReader.Read(file, diagnostics);
        var cases = card is null ? null : binder.Bind(card, diagnostics);
        if (cases is [var only])
        {
            var answered = only.Answers.Select(a => a.Fact).ToHashSet();
            var left = card!.Shared.Facts.Where(e => text.FindFact(e.Key.Text) is { } fact && !answered.Contains(fact));
            return new AskedCard(path, binder, card, only) { Said = [.. only.Answers.Select(Reply.Of), .. left.Select(e => Left(text.FindFact(e.Key.Text)!, e, file!))] };
        }

        if (cases is not null)
        {
            diagnostics.Error(
                "several-cases",
                SourceSpan.StartOf(file!),
                new($"This card speaks of {cases.Count} cases (actors, uses, incidents); an interview is about one.", $"Deze kaart gaat over {cases.Count} gevallen (partijen, gebruiken, incidenten); een vraaggesprek gaat over één."),
                new("Answer in the card itself, or begin a card for one of them.", "Antwoord in de kaart zelf, of begin een kaart voor één ervan."));
        }

        return null;
    }

    /// <summary>The text of the card with these answers; null where it is laid out so that they cannot be added.</summary>
    public string? With(IReadOnlyList<CardAddition> given)
    {
        if (CardAdditions.Add(Card, given) is not { } text)
        {
            return null;
        }

        // What was written must read back as what was answered, whatever the layout of the card.
        var diagnostics = new Diagnostics();
        var again = CardReader.Read(new SourceFile(Card.File.Path, text), diagnostics);
        var expected = Answers.Concat(given.Select(g => g.Answer).OfType<Answer>()).Select(Written).Order(StringComparer.Ordinal);
        return again is not null && _binder.Bind(again, diagnostics) is [var only] && only.Answers.Select(Written).Order(StringComparer.Ordinal).SequenceEqual(expected) ? text : null;
    }

    /// <summary>Saves a text as the card; false, with the reason, where that fails.</summary>
    public bool Save(string text, Terminal terminal)
    {
        var path = _path!;
        try
        {
            // Beside it first, so that a full disk takes nothing away.
            File.WriteAllText(path + ".new", text);
            File.Move(path + ".new", path, overwrite: true);
            return true;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(new($"`{path}` cannot be written: {failed.Message}", $"`{path}` is niet te schrijven: {failed.Message}"));
            return false;
        }
    }

    private static Reply Left(Fact fact, CardEntry entry, SourceFile file) => LawyerRemark.IsBehind(file, entry) ? Reply.ForLawyer(fact) : Reply.Unknown(fact);

    private static string Written(Answer answer) => $"{answer.Fact.Id}: {CardWriter.Value(answer)}";

    private static SourceFile Begin(string? path)
    {
        var name = path is null ? "system" : Path.GetFileNameWithoutExtension(path);
        return new SourceFile(path ?? name, $"{EditorSchema.LineFor(path)}keur: {CardReader.Format}\nname: {CardWriter.Quoted(name)}\nfacts:\n");
    }
}
