using Keur.Law;

namespace Keur.Exchange.Documents;

/// <summary>The words every kind of document uses.</summary>
public static class DocumentWords
{
    /// <summary>How a need reads beside a field.</summary>
    public static Words Need(DocumentField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Need switch
        {
            _ when field.IsMissing => new("still required", "nog nodig"),
            "required" => new("filled in from the answers; check it", "ingevuld uit de antwoorden; controleer het"),
            "if-any" => new("if there is any", "als het er is"),
            "optional" => new("optional", "naar keuze"),
            _ => new("depends on open answers", "hangt af van open antwoorden"),
        };
    }

    /// <summary>What is to be put into a field that is empty.</summary>
    public static Words Placeholder(DocumentField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Filling switch
        {
            "file" => new("Name the file attached.", "Noem het bijgevoegde bestand."),
            "link" => new("Give the address.", "Geef het adres."),
            "date" => new("Give the date.", "Geef de datum."),
            _ => new("Write here.", "Schrijf hier."),
        };
    }

    /// <summary>How much of a document is left to do.</summary>
    public static Words Left(PrescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Missing == 0
            ? new("Nothing that is surely required is left open.", "Niets dat zeker nodig is, staat nog open.")
            : new($"Still required: {document.Missing} of {document.Fields.Count} fields.", $"Nog nodig: {document.Missing} van {document.Fields.Count} velden.");
    }

    /// <summary>What the document is, and what it is not.</summary>
    public static Words Notice { get; } = new(
        "Made from the form of the law and the answers given. It states what must be said; what is written in it is for whoever signs it.",
        "Gemaakt van het formulier van de wet en de gegeven antwoorden. Het zegt wat er moet staan; wat erin wordt geschreven is aan wie het ondertekent.");
}
