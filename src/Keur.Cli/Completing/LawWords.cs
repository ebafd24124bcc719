using System.CommandLine;
using System.CommandLine.Completions;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Completing;

/// <summary>The names in the law that an argument or option can hold. They are those of the law carried along, whatever folder the line names.</summary>
internal static class LawWords
{
    /// <summary>The acts that can be asked.</summary>
    public static IEnumerable<CompletionItem> Acts(CompletionContext context) =>
        Items(EmbeddedLaw.Open().BaseActs.Select(a => a.Id));

    /// <summary>The readings of all acts, each with both sides.</summary>
    public static IEnumerable<CompletionItem> Readings(CompletionContext context) =>
        Items(Texts().SelectMany(t => t.Readings).SelectMany(r => new[] { $"{r.Id}=yes", $"{r.Id}=no" }));

    /// <summary>The facts.</summary>
    public static IEnumerable<CompletionItem> Facts(CompletionContext context) =>
        Items(Texts().Take(1).SelectMany(t => t.Facts).Select(f => f.Id));

    /// <summary>The classes that a check can fail on.</summary>
    public static IEnumerable<CompletionItem> Classes(CompletionContext context) =>
        Items(Texts().SelectMany(t => t.Classes).Select(c => c.Id));

    /// <summary>The conclusions of all acts.</summary>
    public static IEnumerable<CompletionItem> Conclusions(CompletionContext context) =>
        Items(Texts().SelectMany(t => t.Conclusions).Select(c => c.Id));

    /// <summary>Offers names for an argument, where the word being typed is the one at its place among the arguments, counted from 0.</summary>
    public static void Offer(Argument argument, int place, Func<CompletionContext, IEnumerable<CompletionItem>> names) =>
        argument.CompletionSources.Add(context => PlaceOf(context) == place ? names(context) : []);

    private static int PlaceOf(CompletionContext context) =>
        context.ParseResult.CommandResult.Tokens.Count - (string.IsNullOrEmpty(context.WordToComplete) ? 0 : 1);

    private static IEnumerable<LawText> Texts()
    {
        var library = EmbeddedLaw.Open();
        return library.BaseActs.Reverse().Select(a => library.TextsOf(a.Id, new Diagnostics())[^1]);
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> names) => names.Distinct().Select(n => new CompletionItem(n));
}
