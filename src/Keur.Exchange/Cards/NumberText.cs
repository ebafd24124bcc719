using System.Globalization;

namespace Keur.Exchange.Cards;

/// <summary>How a card writes a number: `35000000`, `7.5`, `1e25`, `10^25`.</summary>
internal static class NumberText
{
    private const string Power = "10^";
    private const int HighestPower = 28;
    private const int Longest = 60;

    /// <summary>Whether the text is a number from 0 to 10^28.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        if (text.Length is 0 or > Longest || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        if (text.StartsWith(Power, StringComparison.Ordinal))
        {
            return int.TryParse(text.AsSpan(Power.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var power)
                && power <= HighestPower
                && decimal.TryParse($"1e{power}", NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }
}
