using Keur.Cli.Cards;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>Writes systems that refute a claim as cards, each with a comment that says what to check it under.</summary>
internal sealed class RefutationCards(Terminal terminal, string folder)
{
    /// <summary>Writes one card for each; false, with the reason reported, where one cannot be written.</summary>
    public bool Save(LawText text, IReadOnlyList<ProofResult> results)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return results.Where(r => r.System is { Count: > 0 }).Index().All(r => Save(text, r.Item, r.Index + 1));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(new($"`{folder}` cannot be written: {failed.Message}", $"`{folder}` is niet te schrijven: {failed.Message}"));
            return false;
        }
    }

    private bool Save(LawText text, ProofResult result, int number)
    {
        var spec = AskedTexts.SpecOf(text, result.Readings);
        var name = $"{result.Claim.Kind} {result.Claim.Subject}";
        var file = Path.Combine(folder, $"{Plain(AskedTexts.NameOf(text))}-{number}-{Plain(result.Claim.Kind)}.yaml");
        var head = $"# {result.Finding?.Message.In(terminal.Language)}\n# keur check {Path.GetFileName(file)} --law \"{spec}\"\n";
        return NewFile.Write(terminal, file, head + CardWriter.Write(name, result.System!, new Dictionary<Fact, string>())) == 0;
    }

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
}
