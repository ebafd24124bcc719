using Keur.Law.Model;

namespace Keur.Law.Checking;

/// <summary>Finds conclusions whose description depends on itself.</summary>
internal static class Circles
{
    /// <summary>Reports every circle once, with its members in order. A conclusion in a circle gets no condition, so that nothing that follows goes round.</summary>
    public static void Report(IEnumerable<Conclusion> conclusions, Diagnostics diagnostics)
    {
        var done = new HashSet<Conclusion>();
        foreach (var conclusion in conclusions)
        {
            Visit(conclusion, [], done, diagnostics);
        }
    }

    private static void Visit(Conclusion conclusion, List<Conclusion> path, HashSet<Conclusion> done, Diagnostics diagnostics)
    {
        if (done.Contains(conclusion))
        {
            return;
        }

        var at = path.IndexOf(conclusion);
        if (at >= 0)
        {
            Report([.. path.Skip(at)], diagnostics);
            return;
        }

        path.Add(conclusion);
        foreach (var read in FormulaWalk.Reads(conclusion).ToList())
        {
            Visit(read, path, done, diagnostics);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(conclusion);
    }

    private static void Report(List<Conclusion> members, Diagnostics diagnostics)
    {
        var names = string.Join(" → ", members.Append(members[0]).Select(m => $"`{m.Id}`"));
        diagnostics.Error("circle", members[0].Span, new($"These describe each other in a circle: {names}.", $"Deze beschrijven elkaar in een kring: {names}."), new("One of them must say what it means without the others.", "Eén ervan moet zonder de andere zeggen wat het betekent."));
        foreach (var member in members)
        {
            Clear(member);
        }
    }

    private static void Clear(Conclusion member)
    {
        (member.When, member.Unless) = (Formula.Never, []);
        if (member is Group group)
        {
            group.Grounds = [];
        }
        else if (member is Way way)
        {
            way.Lines = [];
        }
    }
}
