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
            Visit(conclusion, done, diagnostics);
        }
    }

    // Without recursion, since conclusions can rest on conclusions as far as there are any.
    private static void Visit(Conclusion first, HashSet<Conclusion> done, Diagnostics diagnostics)
    {
        var path = new List<Conclusion>();
        var places = new Dictionary<Conclusion, int>();
        var unread = new Stack<Queue<Conclusion>>();
        Enter(first);
        while (unread.TryPeek(out var reads))
        {
            if (!reads.TryDequeue(out var read))
            {
                unread.Pop();
                places.Remove(path[^1]);
                done.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (places.TryGetValue(read, out var at))
            {
                Report(path[at..], diagnostics);
            }
            else
            {
                Enter(read);
            }
        }

        void Enter(Conclusion conclusion)
        {
            if (!done.Contains(conclusion))
            {
                places.Add(conclusion, path.Count);
                path.Add(conclusion);
                unread.Push(new Queue<Conclusion>(FormulaWalk.Reads(conclusion)));
            }
        }
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
