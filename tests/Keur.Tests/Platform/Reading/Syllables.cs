using System.Globalization;
using System.Text.RegularExpressions;
using Keur.Law;

namespace Keur.Tests.Platform.Reading;

/// <summary>
/// Counts the syllables of a word by its vowels, as the measures of reading ease do by ear. Loan words and names are counted wrong now and then; over a
/// page that weighs little.
/// </summary>
internal static partial class Syllables
{
    /// <summary>The syllables of a word; at least one.</summary>
    public static int In(string word, Language language)
    {
        var plain = word.ToLower(CultureInfo.InvariantCulture).Replace("qu", "kw", StringComparison.Ordinal);
        return Math.Max(1, language == Language.Dutch ? DutchVowels().Count(plain) : English(plain));
    }

    private static int English(string word)
    {
        var heard = MuteWithin().Replace(MuteAtEnd().Replace(word, string.Empty), string.Empty);
        return EnglishVowels().Count(heard) + EnglishApart().Count(heard);
    }

    // The longest sound first. A vowel with two dots begins a syllable, and a y before a vowel is none.
    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiou]|y(?![aeiou])|[äëïöüéèêáàóíú]")]
    private static partial Regex DutchVowels();

    [GeneratedRegex("(?!^y)[aeiouy]+")]
    private static partial Regex EnglishVowels();

    // The e of make and rule (not of table), of makes (not of uses) and of used (not of needed).
    [GeneratedRegex("(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylcgsxzh]|[aeiouy]l|[tp]h)e(?=s$)|(?<=[^aeioutdl]|[aeiouyl]l)e(?=d$)")]
    private static partial Regex MuteAtEnd();

    // The e of statement and safely, and of somebody.
    [GeneratedRegex("(?<=[^aeiouyl])e(?=(?:ly|ments?|ful|less|ness)$)|(?<=^som|^ther|^wher|^her)e(?=[a-z])")]
    private static partial Regex MuteWithin();

    // Two vowels side by side that are two syllables: media, violate, science, situation, create, area, being, continuing.
    [GeneratedRegex("(?<![tcsg])ia|(?<![tcsgx])io|(?<![tc])ien(?!d)|(?<=sc)ien|(?<!g)ua|crea(?=t)|area|idea|(?<=[eouy])i(?=ng)|ui(?=ty)|iu|eou")]
    private static partial Regex EnglishApart();
}
