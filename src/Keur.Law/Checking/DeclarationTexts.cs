using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>The texts of a declaration that are for people, by the key its twin gives them.</summary>
internal static class DeclarationTexts
{
    /// <summary>The key of the text that closes a `never` or `impossible`.</summary>
    public const string Reason = "because";

    /// <summary>The key of the text that says what silence means at the end of a time limit.</summary>
    public const string Silence = "else";

    /// <summary>Every text with its key; the key of a title, or of the only text, is empty.</summary>
    public static IEnumerable<DeclarationText> Of(Declaration declaration)
    {
        if (declaration.Title is { } title)
        {
            yield return new(string.Empty, title, declaration.Span);
        }

        if (declaration.Text is { } text)
        {
            yield return new(KeyOfText(declaration), text, declaration.Span);
        }

        foreach (var found in declaration.Clauses.SelectMany(Of))
        {
            yield return found;
        }
    }

    /// <summary>Every text an amendment brings: those of what it inserts or puts in place, and those of the clauses it changes.</summary>
    public static IEnumerable<DeclarationText> Of(Amendment amendment) =>
        amendment.Declaration is { } declaration ? Of(declaration) : amendment.Edits.Select(e => e.Clause).OfType<Clause>().SelectMany(Of);

    /// <summary>The key of the text of a declaration that is not its title.</summary>
    public static string KeyOfText(Declaration declaration) => declaration.Title is null ? string.Empty : Reason;

    /// <summary>The key of the text of a clause.</summary>
    public static string KeyOf(Clause clause) => clause.Word switch
    {
        ClauseWord.Value or ClauseWord.Must or ClauseWord.May => clause.Names[0].Text,
        ClauseWord.Field => "field " + clause.Names[0].Text,
        ClauseWord.Called => "called in " + clause.Names[0].Text,
        _ => ClauseGrammar.Text(clause.Word),
    };

    private static IEnumerable<DeclarationText> Of(Clause clause)
    {
        if (clause.Text is { } own)
        {
            yield return new(KeyOf(clause), own, clause.Span);
        }

        if (clause.Else is { } silence)
        {
            yield return new(Silence, silence, clause.Span);
        }
    }
}
