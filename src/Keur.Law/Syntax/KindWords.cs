namespace Keur.Law.Syntax;

/// <summary>The words that open a declaration.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, DeclarationKind> Kinds = new()
    {
        ["class"] = DeclarationKind.Class,
        ["role"] = DeclarationKind.Role,
        ["party"] = DeclarationKind.Party,
        ["shorthand"] = DeclarationKind.Shorthand,
        ["fact"] = DeclarationKind.Fact,
        ["rule"] = DeclarationKind.Rule,
        ["duty"] = DeclarationKind.Duty,
        ["route"] = DeclarationKind.Route,
        ["penalty"] = DeclarationKind.Penalty,
        ["form"] = DeclarationKind.Form,
        ["phase"] = DeclarationKind.Phase,
        ["spare"] = DeclarationKind.Spare,
        ["reading"] = DeclarationKind.Reading,
        ["flag"] = DeclarationKind.Flag,
        ["stated"] = DeclarationKind.Stated,
        ["not computable"] = DeclarationKind.NotComputable,
        ["never"] = DeclarationKind.Never,
        ["impossible"] = DeclarationKind.Impossible,
    };

    /// <summary>All words, for advice.</summary>
    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary>The kind a word opens; null where it opens none.</summary>
    public static DeclarationKind? Find(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The word of a kind.</summary>
    public static string Of(DeclarationKind kind) => Kinds.First(k => k.Value == kind).Key;
}
