using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Gives what is declared its name, and reports names and citations that are missing or taken.</summary>
internal static class Declarer
{
    /// <summary>Makes the name known; an error where something else has it.</summary>
    public static void Declare(BindingContext context, Declaration declaration, object named)
    {
        if (context.Names.TryAdd(declaration.Id.Text, named))
        {
            return;
        }

        var other = context.Names.Named[declaration.Id.Text] switch
        {
            Group => new Words("a group", "een groep"),
            Fact => new Words("a fact", "een feit"),
            Duty => new Words("a duty", "een plicht"),
            Reading => new Words("a reading", "een lezing"),
            Route => new Words("a route", "een route"),
            Way => new Words("a way of a route", "een weg van een route"),
            Penalty => new Words("a penalty", "een sanctie"),
            Flag => new Words("a flag", "een verwijzing"),
            _ => new Words("a rule", "een regel"),
        };
        context.Diagnostics.Error("name-taken", declaration.Id.Span, new($"`{declaration.Id}` is {other.English} already.", $"`{declaration.Id}` is al {other.Dutch}."), new("Give one of them another name.", "Geef een van beide een andere naam."));
    }

    /// <summary>The citations of a declaration; an error where an act's declaration has none.</summary>
    public static IReadOnlyList<Citation> Cites(BindingContext context, Declaration declaration)
    {
        if (declaration.Cites.Count == 0)
        {
            context.Diagnostics.Error("no-citation", declaration.Id.Span, new($"`{declaration.Key}` cites no provision.", $"`{declaration.Key}` noemt geen bepaling."), new("Add `@` and the provision behind it.", "Zet er `@` en de bepaling achter."));
        }

        return context.Cited(declaration.Ranges, declaration.Id.Span);
    }
}
