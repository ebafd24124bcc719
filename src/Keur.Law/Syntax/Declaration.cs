namespace Keur.Law.Syntax;

/// <summary>One declaration as written.</summary>
/// <param name="Kind">What it declares.</param>
/// <param name="Id">Its id; for what has none (`stated`) its first citation.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record Declaration(DeclarationKind Kind, Name Id, SourceSpan Span)
{
    /// <summary>Its own title; null where the heading above it is.</summary>
    public string? Title { get; init; }

    /// <summary>The provisions it rests on.</summary>
    public IReadOnlyList<CitationRange> Ranges { get; init; } = [];

    /// <summary>The same one by one, of a range its ends.</summary>
    public IReadOnlyList<Citation> Cites => [.. Ranges.SelectMany(r => r.Ends)];

    /// <summary>Its clauses, in order.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>The condition of a `never` or `impossible`.</summary>
    public ConditionSyntax? Condition { get; init; }

    /// <summary>The text of a `stated`, `never` or `impossible`.</summary>
    public string? Text { get; init; }

    /// <summary>Whose answer a fact is.</summary>
    public FactSubject? Subject { get; init; }

    /// <summary>What kind of answer a fact has.</summary>
    public FactType? Type { get; init; }

    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>`outside`, `otherwise` or `fails` of a class; a class may be several of these.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>What a shorthand answers.</summary>
    public IReadOnlyList<AnswerSyntax> Answers { get; init; } = [];

    /// <summary>What it says, token by token and without its texts: equal declarations are equal law.</summary>
    public string Essence { get; init; } = string.Empty;

    /// <summary>The heading above it; null in a file without one.</summary>
    public MarkdownSection? Section { get; init; }

    /// <summary>How messages and lookups name it: `rule high-risk/use`.</summary>
    public string Key => $"{KindWords.Of(Kind)} {Id}";
}
