using System.Runtime.InteropServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>How likely a space is together with two functions, each as it holds or not.</summary>
/// <param name="Both">Together with both.</param>
/// <param name="First">Together with the first and not the second.</param>
/// <param name="Second">Together with the second and not the first.</param>
/// <param name="Neither">Together with neither.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JointShares(double Both, double First, double Second, double Neither)
{
    /// <summary>How likely the space is.</summary>
    public double Whole => Both + First + Second + Neither;

    /// <summary>All of it with the two functions as they are.</summary>
    public static JointShares Of(double share, bool first, bool second) => (first, second) switch
    {
        (true, true) => new(share, 0, 0, 0),
        (true, false) => new(0, share, 0, 0),
        (false, true) => new(0, 0, share, 0),
        _ => new(0, 0, 0, share),
    };

    /// <summary>A share of one and the rest of the other.</summary>
    public static JointShares Mix(JointShares low, JointShares high, double chance) => new(
        ((1 - chance) * low.Both) + (chance * high.Both),
        ((1 - chance) * low.First) + (chance * high.First),
        ((1 - chance) * low.Second) + (chance * high.Second),
        ((1 - chance) * low.Neither) + (chance * high.Neither));
}
