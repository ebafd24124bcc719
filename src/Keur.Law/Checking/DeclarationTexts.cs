using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>The texts of a declaration that are for people, by the key its twin gives them.</summary>
internal static class DeclarationTexts
{
    /// <summary>The key of the text that closes a `never` or `impossible`.</summary>
    public const string Reason = "because";

    /// <summary>Every text with its key; the key of a title, or of the only text, is empty.</summary>
    public static IEnumerable<(string Key, string Text)> Of(Declaration declaration)
    {
        if (declaration.Title is { } title)
        {
            yield return (string.Empty, title);
        }

        if (declaration.Text is { } text)
        {
            yield return (KeyOfText(declaration), text);
        }

        foreach (var clause in declaration.Clauses)
        {
            if (clause.Text is { } own)
            {
                yield return (KeyOf(clause), own);
            }

            if (clause.Else is { } silence)
            {
                yield return ("else", silence);
            }
        }
    }

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
}
