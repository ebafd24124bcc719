namespace Keur.Law.Syntax;

/// <summary>Reads answers to facts, as examples and shorthands give them.</summary>
internal sealed class AnswerParser(PartParser parts)
{
    /// <summary>Reads answers parted by commas.</summary>
    public IReadOnlyList<AnswerSyntax> ReadAll()
    {
        var answers = new List<AnswerSyntax> { Read() };
        while (parts.Skip(','))
        {
            answers.Add(Read());
        }

        return answers;
    }

    private AnswerSyntax Read()
    {
        if (parts.Skip("not"))
        {
            var name = parts.ReadName();
            return new AnswerSyntax(name, ValueRelation.Is, [new Name("no", name.Span)]);
        }

        var fact = parts.ReadName();
        if (parts.Skip("is"))
        {
            return parts.Cursor.Current.Is('(')
                ? new AnswerSyntax(fact, ValueRelation.IsExactly, parts.ReadValues())
                : ReadValueWithUnit(fact);
        }

        if (parts.Skip("includes"))
        {
            return new AnswerSyntax(fact, ValueRelation.Includes, ReadOneOrMore());
        }

        return parts.Skip("excludes")
            ? new AnswerSyntax(fact, ValueRelation.Excludes, ReadOneOrMore())
            : new AnswerSyntax(fact, ValueRelation.Is, [new Name("yes", fact.Span)]);
    }

    private AnswerSyntax ReadValueWithUnit(Name fact)
    {
        var value = parts.ReadValue();
        var unit = PartParser.TryNumber(value.Text, out _) ? parts.ReadOptionalUnit() : null;
        return new AnswerSyntax(fact, ValueRelation.Is, [value]) { Unit = unit };
    }

    private IReadOnlyList<Name> ReadOneOrMore() => parts.Cursor.Current.Is('(') ? parts.ReadValues() : [parts.ReadValue()];
}
