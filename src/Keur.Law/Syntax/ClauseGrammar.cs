namespace Keur.Law.Syntax;

/// <summary>Which clauses each kind of declaration may have, by the words they start with.</summary>
internal static class ClauseGrammar
{
    private static readonly Dictionary<string, ClauseWord> Words = new()
    {
        ["when"] = ClauseWord.When,
        ["unless"] = ClauseWord.Unless,
        ["only when"] = ClauseWord.OnlyWhen,
        ["ask"] = ClauseWord.Ask,
        ["help"] = ClauseWord.Help,
        ["told by"] = ClauseWord.ToldBy,
        ["called"] = ClauseWord.Called,
        ["on"] = ClauseWord.On,
        ["asked by"] = ClauseWord.AskedBy,
        ["to"] = ClauseWord.To,
        ["before"] = ClauseWord.Before,
        ["by national law"] = ClauseWord.ByNationalLaw,
        ["by"] = ClauseWord.By,
        ["at once"] = ClauseWord.AtOnce,
        ["every"] = ClauseWord.Every,
        ["within"] = ClauseWord.Within,
        ["proof"] = ClauseWord.Proof,
        ["for"] = ClauseWord.For,
        ["must"] = ClauseWord.Must,
        ["may"] = ClauseWord.May,
        ["up to"] = ClauseWord.UpTo,
        ["the lower"] = ClauseWord.TheLower,
        ["only"] = ClauseWord.Only,
        ["field"] = ClauseWord.Field,
        ["covers"] = ClauseWord.Covers,
        ["from"] = ClauseWord.From,
        ["until"] = ClauseWord.Until,
        ["yes"] = ClauseWord.Yes,
        ["no"] = ClauseWord.No,
        ["take"] = ClauseWord.Take,
        ["points to"] = ClauseWord.PointsTo,
    };

    private static readonly Dictionary<DeclarationKind, string[]> Clauses = new()
    {
        [DeclarationKind.Class] = ["called"],
        [DeclarationKind.Role] = ["called"],
        [DeclarationKind.Party] = ["called"],
        [DeclarationKind.Shorthand] = [],
        [DeclarationKind.Fact] = ["only when", "ask", "help", "told by"],
        [DeclarationKind.Rule] = ["when", "unless"],
        [DeclarationKind.Duty] = ["on", "when", "unless", "asked by", "to", "before", "by", "at once", "every", "within", "proof", "for"],
        [DeclarationKind.Route] = ["when", "unless", "must", "may"],
        [DeclarationKind.Penalty] = ["for", "when", "unless", "up to", "the lower", "by national law"],
        [DeclarationKind.Form] = ["for", "only", "field"],
        [DeclarationKind.Phase] = ["covers", "from"],
        [DeclarationKind.Spare] = ["from", "when", "unless", "until"],
        [DeclarationKind.Reading] = ["yes", "no", "take"],
        [DeclarationKind.Flag] = ["on", "when", "unless", "points to"],
        [DeclarationKind.Stated] = [],
        [DeclarationKind.NotComputable] = [],
        [DeclarationKind.Never] = [],
        [DeclarationKind.Impossible] = [],
    };

    private static readonly HashSet<ClauseWord> Repeatable =
    [
        ClauseWord.Unless, ClauseWord.Called, ClauseWord.Value, ClauseWord.AskedBy, ClauseWord.To, ClauseWord.Before, ClauseWord.Within, ClauseWord.Must,
        ClauseWord.May, ClauseWord.TheLower, ClauseWord.ByNationalLaw, ClauseWord.Only, ClauseWord.Field, ClauseWord.Until,
    ];

    /// <summary>The words of the clauses this kind may have.</summary>
    public static IReadOnlyList<string> WordsOf(DeclarationKind kind) => Clauses[kind];

    /// <summary>Whether a declaration of this kind has at most one clause of this word. A duty may last for several terms, a phase start on several days.</summary>
    public static bool IsSingle(DeclarationKind kind, ClauseWord word) =>
        !Repeatable.Contains(word) && (kind, word) is not ((DeclarationKind.Duty, ClauseWord.For) or (DeclarationKind.Phase, ClauseWord.From));

    /// <summary>The word of a clause as it is written.</summary>
    public static string Text(ClauseWord word) => word == ClauseWord.Value ? "value" : Words.First(w => w.Value == word).Key;

    /// <summary>
    /// The clause that tokens from <paramref name="at"/> start, with the number of tokens of its word; null where they start none of this kind.
    /// </summary>
    public static (ClauseWord Word, int Length)? Match(IReadOnlyList<Token> tokens, int at, DeclarationKind kind)
    {
        (ClauseWord, int)? best = null;
        foreach (var text in Clauses[kind])
        {
            var words = text.Split(' ');
            if (words.Length > (best?.Item2 ?? 0) && Stand(tokens, at, words))
            {
                best = (Words[text], words.Length);
            }
        }

        return best;
    }

    private static bool Stand(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]) || (i > 0 && tokens[at + i].FirstOnLine))
            {
                return false;
            }
        }

        return true;
    }
}
