using Keur.Law;

namespace Keur.Platform.Check;

/// <summary>A card to try.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="About">What kind of system it is.</param>
public sealed record Sample(string Id, Words About)
{
    /// <summary>The samples, those most people ask about first.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("cv-screener", new("ranks job applicants", "sollicitanten rangschikt")),
        new("customer-chatbot", new("answers customers of a webshop", "klanten van een webwinkel antwoordt")),
        new("benefit-triage", new("decides whose application for benefits is checked first", "bepaalt wiens aanvraag van een uitkering eerst wordt gecontroleerd")),
        new("medical-image-reader", new("finds tumours in scans", "tumoren in scans vindt")),
        new("credit-score", new("rates how likely people are to repay", "schat hoe waarschijnlijk het is dat mensen terugbetalen")),
        new("exam-proctoring", new("watches students during tests", "tijdens tentamens op studenten let")),
        new("police-faces-live", new("looks live for wanted people in a square", "live op een plein zoekt naar wie wordt gezocht")),
        new("police-faces-afterwards", new("compares recorded faces afterwards", "opgenomen gezichten achteraf vergelijkt")),
        new("social-scoring", new("rates residents by how they behave", "inwoners een score geeft naar hun gedrag")),
        new("call-centre-emotions", new("reads the emotions of staff from their voice", "emoties van medewerkers afleest aan hun stem")),
        new("shop-emotions", new("reads the emotions of shoppers from their faces", "emoties van klanten afleest aan hun gezicht")),
        new("deepfake-app", new("puts faces of others into videos", "gezichten van anderen in video's zet")),
        new("image-undresser", new("undresses people in photographs", "mensen uitkleedt op foto's")),
        new("general-purpose-model", new("is a large model that others build on", "een groot model is waarop anderen bouwen")),
        new("life-insurance-pricing", new("sets the price of life insurance", "de prijs van levensverzekeringen bepaalt")),
        new("lift-controller", new("decides when the doors of a lift open", "bepaalt wanneer de deuren van een lift opengaan")),
        new("power-grid-control", new("keeps the electricity grid in balance", "het elektriciteitsnet in balans houdt")),
        new("recommender", new("recommends articles to readers", "lezers artikelen aanraadt")),
        new("spam-filter", new("learns which mail is spam", "leert welke mail spam is")),
    ];
}
