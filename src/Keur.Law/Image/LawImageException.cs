namespace Keur.Law.Image;

/// <summary>A compiled law image cannot be used: it is no image, not whole, changed since it was made, or of another format. Nothing of it was read.</summary>
public sealed class LawImageException : Exception
{
    internal LawImageException(Words explanation)
        : base(explanation?.English) => Explanation = explanation ?? throw new ArgumentNullException(nameof(explanation));

    /// <summary>What is wrong and what to do about it, in both languages.</summary>
    public Words Explanation { get; }

    /// <summary>The bytes are no law image at all.</summary>
    internal static LawImageException NoImage() => new(new(
        "This is no law image; make one from the folder of the law.",
        "Dit is geen wetsbestand van keur; maak er een uit de map met de wet."));

    /// <summary>The image is of a format this program does not know.</summary>
    internal static LawImageException OtherFormat(int found, int known) => new(new(
        $"This law image has format {found}, this program reads format {known}; use the program it was made with, or make the image again.",
        $"Dit wetsbestand heeft formaat {found}, dit programma leest formaat {known}; gebruik het programma waarmee het is gemaakt, of maak het opnieuw."));

    /// <summary>The image is not as it was made.</summary>
    internal static LawImageException Damaged() => new(new(
        "This law image is not whole or was changed since it was made; make or fetch it again.",
        "Dit wetsbestand is niet heel of is gewijzigd nadat het werd gemaakt; maak het opnieuw of haal het opnieuw op."));
}
