using System.Text.RegularExpressions;
using Keur.Law;

namespace Keur.Tests.Platform.Reading;

/// <summary>
/// How easily a text reads. English by Flesch's reading ease (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948, 221-233) and
/// the school grade of Kincaid and others (Research Branch Report 8-75, 1975); Dutch by Douma's version of Flesch's (W. H. Douma, De leesbaarheid van
/// landbouwbladen, Wageningen 1960). Higher ease reads more easily.
/// </summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Words">How many words.</param>
/// <param name="Syllables">How many syllables.</param>
internal sealed partial record ReadingLevel(Language Language, int Sentences, int Words, int Syllables)
{
    /// <summary>Words of a sentence, on average.</summary>
    public double WordsInSentence => (double)Words / Sentences;

    /// <summary>Syllables of a word, on average.</summary>
    public double SyllablesInWord => (double)Syllables / Words;

    /// <summary>The reading ease: of Flesch, or of Flesch and Douma.</summary>
    public double Ease => Language == Language.Dutch
        ? 206.84 - (0.93 * WordsInSentence) - (77 * SyllablesInWord)
        : 206.835 - (1.015 * WordsInSentence) - (84.6 * SyllablesInWord);

    /// <summary>The years of school it takes; English only.</summary>
    public double Grade => (0.39 * WordsInSentence) + (11.8 * SyllablesInWord) - 15.59;

    /// <summary>Measures sentences.</summary>
    public static ReadingLevel Of(IEnumerable<string> sentences, Language language)
    {
        var words = sentences.Select(s => Word().Matches(s).Select(m => m.Value).ToList()).Where(w => w.Count > 0).ToList();
        return new ReadingLevel(language, words.Count, words.Sum(w => w.Count), words.SelectMany(w => w).Sum(w => Reading.Syllables.In(w, language)));
    }

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();
}
